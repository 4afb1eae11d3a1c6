package dev.alkahest.mapping;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/**
 * A list of what association objects refer to, to be read and changed as if they were not there: a value that is added gets an
 * association object of its own, and one that is removed loses it. Holds nothing itself, so that it is made anew for each
 * use:
 *
 * <pre>{@code
 * List<Keyword> keywords() {
 *     return ListView.of(links, link -> link.keyword.get(), Link::new);
 * }
 * }</pre>
 *
 * @param <L> the association objects
 * @param <V> what they refer to
 */
public final class ListView<L, V> extends AbstractList<V> {

    private final List<L> links;
    private final Function<? super L, ? extends V> value;
    private final Function<? super V, ? extends L> link;

    private ListView(List<L> links, Function<? super L, ? extends V> value, Function<? super V, ? extends L> link) {
        this.links = links;
        this.value = value;
        this.link = link;
    }

    /** Returns a view of a list of association objects: what one refers to, and how one is made for a value. */
    public static <L, V> List<V> of(
            List<L> links, Function<? super L, ? extends V> value, Function<? super V, ? extends L> link) {
        return new ListView<>(links, value, link);
    }

    @Override
    public V get(int index) {
        return value.apply(links.get(index));
    }

    @Override
    public int size() {
        return links.size();
    }

    @Override
    public V set(int index, V next) {
        V former = get(index); // the flush may delete its association object before that is asked
        links.set(index, link.apply(next));
        return former;
    }

    @Override
    public void add(int index, V added) {
        links.add(index, link.apply(added));
        modCount++;
    }

    @Override
    public V remove(int index) {
        V removed = get(index);
        links.remove(index);
        modCount++;
        return removed;
    }
}
