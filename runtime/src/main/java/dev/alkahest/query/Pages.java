package dev.alkahest.query;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What is read a page at a time, while it is consumed.
 *
 * @param <T> what a page has several of
 */
abstract class Pages<T> implements Iterator<T> {

    private Iterator<T> page = Collections.emptyIterator();

    /** Returns the next page, which is empty behind the last. */
    abstract Iterator<T> nextPage();

    @Override
    public final boolean hasNext() {
        if (!page.hasNext()) {
            page = nextPage();
        }
        return page.hasNext();
    }

    @Override
    public final T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    final Stream<T> stream() {
        int order = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, order), false);
    }
}
