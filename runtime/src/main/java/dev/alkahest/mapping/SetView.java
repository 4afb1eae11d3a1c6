package dev.alkahest.mapping;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;

/**
 * A set of what association objects refer to, which is to {@link ListView} as a set is to a list: a value that is there
 * already gets no second association object.
 *
 * @param <L> the association objects
 * @param <V> what they refer to
 */
public final class SetView<L, V> extends AbstractSet<V> {

    private final Collection<L> links;
    private final Function<? super L, ? extends V> value;
    private final Function<? super V, ? extends L> link;

    private SetView(
            Collection<L> links, Function<? super L, ? extends V> value, Function<? super V, ? extends L> link) {
        this.links = links;
        this.value = value;
        this.link = link;
    }

    /** Returns a view of association objects: what one refers to, and how one is made for a value. */
    public static <L, V> Set<V> of(
            Collection<L> links, Function<? super L, ? extends V> value, Function<? super V, ? extends L> link) {
        return new SetView<>(links, value, link);
    }

    @Override
    public int size() {
        return links.size();
    }

    @Override
    public boolean add(V added) {
        return !contains(added) && links.add(link.apply(added));
    }

    @Override
    public Iterator<V> iterator() {
        Iterator<L> iterator = links.iterator();
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public V next() {
                return value.apply(iterator.next());
            }

            @Override
            public void remove() {
                iterator.remove();
            }
        };
    }
}
