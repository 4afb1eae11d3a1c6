package dev.alkahest.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads rows in which objects stand beside other values a page at a time; the objects of a page are siblings.
 *
 * @param <R> what a row is read into
 */
public final class ObjectStream<R> extends Pages<R> {

    /** How many rows are read at a time unless asked. */
    public static final int PAGE = QueryStream.PAGE;

    private final ObjectRows objects;
    private final Iterator<R> rows;
    private final int pageSize;

    private ObjectStream(ObjectRows objects, Iterator<R> rows, int pageSize) {
        this.objects = objects;
        this.rows = rows;
        this.pageSize = pageSize;
    }

    /** Returns a stream of rows, which are read with the objects among them; it closes the one that reads them. */
    public static <R> Stream<R> of(ObjectRows objects, Stream<R> rows, int pageSize) {
        return new ObjectStream<>(objects, rows.iterator(), pageSize).stream().onClose(rows::close);
    }

    @Override
    Iterator<R> nextPage() {
        return objects.read(this::readPage).iterator();
    }

    private List<R> readPage() {
        List<R> page = new ArrayList<>();
        while (page.size() < pageSize && rows.hasNext()) {
            page.add(rows.next());
        }
        return page;
    }
}
