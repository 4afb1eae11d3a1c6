package dev.alkahest.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Membership by identity: one row is one object, whatever its class says of {@code equals}. */
final class Identity {

    private Identity() {}

    /** Returns where a list's first occurrence of an object is; -1 where there is none. */
    static int indexOf(List<?> members, Object sought) {
        for (int at = 0; at < members.size(); at++) {
            if (members.get(at) == sought) {
                return at;
            }
        }
        return -1;
    }

    static boolean contains(Collection<?> members, Object sought) {
        for (Object member : members) {
            if (member == sought) {
                return true;
            }
        }
        return false;
    }

    static boolean remove(Collection<?> members, Object sought) {
        for (Iterator<?> iterator = members.iterator(); iterator.hasNext(); ) {
            if (iterator.next() == sought) {
                iterator.remove();
                return true;
            }
        }
        return false;
    }

    /** Returns members without repetition. */
    static <T> Set<T> setOf(Collection<? extends T> members) {
        Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(members);
        return set;
    }

    /** Returns members in their order, each where it stands first. */
    static <T> List<T> distinct(Collection<? extends T> members) {
        Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<T> distinct = new ArrayList<>(members);
        distinct.removeIf(member -> !seen.add(member));
        return distinct;
    }
}
