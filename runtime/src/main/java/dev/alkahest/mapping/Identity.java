package dev.alkahest.mapping;

import java.util.Collection;
import java.util.Iterator;

/** Membership by identity: one row is one object, whatever its class says of {@code equals}. */
final class Identity {

    private Identity() {}

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
}
