package dev.alkahest.mapping;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The session's collection in an attribute declared as {@code List}.
 *
 * @param <T> the members
 */
public final class TrackedList<T> extends TrackedCollection<T> implements List<T> {

    /** Where the next member that is looked for stands if members are looked for in their order, as they mostly are. */
    private int expected;

    TrackedList(ToMany<?, T> relationship, Snapshot<?> owner, Loader loader) {
        super(relationship, owner, loader);
    }

    @Override
    Collection<T> storage(Collection<? extends T> initial) {
        return keepsPlaces() ? new PlacedMembers<>(initial) : new ArrayList<>(initial);
    }

    /** Returns whether members have places that nothing but this list tells. */
    private boolean keepsPlaces() {
        return relationship().hasPositions() && relationship().association().isPresent();
    }

    @Override
    Collection<T> copyOf(Collection<T> stored) {
        return stored instanceof PlacedMembers<T> placed ? placed.copy() : super.copyOf(stored);
    }

    @Override
    boolean holds(T member) {
        List<T> list = list();
        int at = expected < list.size() && list.get(expected) == member ? expected : Identity.indexOf(list, member);
        expected = at + 1;
        return at >= 0;
    }

    @Override
    void changing() {
        if (isLoaded() && members() instanceof PlacedMembers<T> placed) {
            placed.forgetLeft();
        }
        super.changing();
    }

    /** Remembers the place that a member leaves: the other side may be swapping its own, and give it back at once (rule B4). */
    @Override
    void leaves(T member) {
        if (list() instanceof PlacedMembers<T> placed) {
            placed.leaves(member, session().flushes());
        } else {
            super.leaves(member);
        }
    }

    @Override
    boolean returns(T member) {
        return list() instanceof PlacedMembers<T> placed
                && placed.returns(member, session().flushes());
    }

    @Override
    void moveBefore(T member, T next) {
        List<T> present = list();
        if (Identity.contains(present, next)) {
            Identity.remove(present, member);
            present.add(Identity.indexOf(present, next), member);
        }
    }

    private List<T> list() {
        return (List<T>) members();
    }

    private List<T> listToChange() {
        return (List<T>) membersToChange();
    }

    @Override
    public T get(int index) {
        return list().get(index);
    }

    @Override
    public T set(int index, T member) {
        List<T> present = listToChange();
        Objects.checkIndex(index, present.size());
        requireMember(member);
        boolean makesPair = makesPair(member);
        changing();
        T former = present.set(index, member);
        if (former != member) {
            removed(former);
            added(member, makesPair);
        }
        return former;
    }

    @Override
    public void add(int index, T member) {
        List<T> present = listToChange();
        Objects.checkIndex(index, present.size() + 1);
        requireMember(member);
        boolean makesPair = makesPair(member);
        changing();
        present.add(index, member);
        added(member, makesPair);
    }

    @Override
    public boolean addAll(int index, Collection<? extends T> more) {
        int at = index;
        for (T member : new ArrayList<>(more)) { // another owner's loses each of them
            add(at++, member);
        }
        return at != index;
    }

    /** Sorts the members; nobody hears of it, as none comes or goes. */
    @Override
    public void sort(@Nullable Comparator<? super T> order) {
        List<T> present = listToChange();
        changing();
        present.sort(order);
    }

    @Override
    public T remove(int index) {
        List<T> present = listToChange();
        changing();
        T former = present.remove(index);
        removed(former);
        return former;
    }

    @Override
    public int indexOf(Object sought) {
        return list().indexOf(sought);
    }

    @Override
    public int lastIndexOf(Object sought) {
        return list().lastIndexOf(sought);
    }

    @Override
    public Iterator<T> iterator() {
        return super.iterator();
    }

    @Override
    public ListIterator<T> listIterator() {
        return new View().listIterator();
    }

    @Override
    public ListIterator<T> listIterator(int index) {
        return new View().listIterator(index);
    }

    @Override
    public List<T> subList(int from, int to) {
        return new View().subList(from, to);
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof List<?> && list().equals(other);
    }

    @Override
    public int hashCode() {
        return list().hashCode();
    }

    /** The list as the JDK's skeleton sees it, for its list iterators and sub-lists. */
    private final class View extends AbstractList<T> {

        @Override
        public T get(int index) {
            return TrackedList.this.get(index);
        }

        @Override
        public int size() {
            return TrackedList.this.size();
        }

        @Override
        public T set(int index, T member) {
            return TrackedList.this.set(index, member);
        }

        @Override
        public void add(int index, T member) {
            TrackedList.this.add(index, member);
            modCount++;
        }

        @Override
        public boolean addAll(int index, Collection<? extends T> more) {
            return super.addAll(index, new ArrayList<>(more));
        }

        @Override
        public T remove(int index) {
            modCount++;
            return TrackedList.this.remove(index);
        }
    }
}
