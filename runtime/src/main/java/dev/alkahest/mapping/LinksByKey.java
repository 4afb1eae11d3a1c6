package dev.alkahest.mapping;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The association objects of a list or set as a map, by a key that each of them has. */
final class LinksByKey<K, L> extends AbstractMap<K, L> {

    private final Collection<L> links;
    private final Function<? super L, ? extends K> key;

    LinksByKey(Collection<L> links, Function<? super L, ? extends K> key) {
        this.links = links;
        this.key = key;
    }

    /** Puts an association object in the place of the one with its key. */
    @Override
    public @Nullable L put(K wanted, L link) {
        if (!Objects.equals(key.apply(link), wanted)) {
            throw new IllegalArgumentException("The " + link.getClass().getSimpleName()
                    + " that was made for a key of a map has another. Put the value under its own key.");
        }
        L former = remove(wanted);
        links.add(link);
        return former;
    }

    @Override
    public @Nullable L remove(@Nullable Object unwanted) {
        for (Iterator<L> iterator = links.iterator(); iterator.hasNext(); ) {
            L link = iterator.next();
            if (Objects.equals(key.apply(link), unwanted)) {
                iterator.remove();
                return link;
            }
        }
        return null;
    }

    @Override
    public void clear() {
        links.clear();
    }

    @Override
    public Set<Map.Entry<K, L>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<K, L>> {

        @Override
        public int size() {
            return links.size();
        }

        @Override
        public Iterator<Map.Entry<K, L>> iterator() {
            Iterator<L> iterator = links.iterator();
            return new Iterator<>() {

                @Override
                public boolean hasNext() {
                    return iterator.hasNext();
                }

                @Override
                public Map.Entry<K, L> next() {
                    L link = iterator.next();
                    return new SimpleImmutableEntry<>(key.apply(link), link);
                }

                @Override
                public void remove() {
                    iterator.remove();
                }
            };
        }
    }
}
