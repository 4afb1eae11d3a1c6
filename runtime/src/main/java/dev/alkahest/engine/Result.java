package dev.alkahest.engine;

import dev.alkahest.MoreThanOneException;
import dev.alkahest.NotFoundException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a statement gave: rows, already read, or the number of rows it changed. Immutable.
 *
 * @param <T> what one row was made into
 */
public final class Result<T extends @Nullable Object> implements Iterable<T> {

    private final List<T> rows;
    private final int rowCount;

    private Result(List<T> rows, int rowCount) {
        this.rows = rows;
        this.rowCount = rowCount;
    }

    /** Returns a result of these rows. The list is taken as it is, not copied. */
    static <T extends @Nullable Object> Result<T> ofRows(List<T> rows) {
        return new Result<>(rows, rows.size());
    }

    /** Returns the result of a statement that changed rows and returned none. */
    static <T extends @Nullable Object> Result<T> ofCount(int changed) {
        return new Result<>(List.of(), changed);
    }

    /** Returns every row, in order. The list cannot be changed. */
    public List<T> all() {
        return Collections.unmodifiableList(rows);
    }

    /** Returns the first row; empty when there is none, or when it was made into null. */
    public Optional<T> first() {
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /**
     * Returns the only row.
     *
     * @throws NotFoundException when there is none
     * @throws MoreThanOneException when there are several
     */
    public T one() {
        if (rows.isEmpty()) {
            throw new NotFoundException("Exactly one row was asked for, and there is none.");
        }
        rejectSeveral();
        return rows.get(0);
    }

    /**
     * Returns the only row; empty when there is none, or when it was made into null.
     *
     * @throws MoreThanOneException when there are several
     */
    public Optional<T> oneOrEmpty() {
        rejectSeveral();
        return first();
    }

    private void rejectSeveral() {
        if (rows.size() > 1) {
            throw new MoreThanOneException("At most one row was asked for, and there are " + rows.size() + ".");
        }
    }

    /** Returns a stream of the rows. They are in memory: it needs no closing. */
    public Stream<T> stream() {
        return rows.stream();
    }

    @Override
    public Iterator<T> iterator() {
        return all().iterator();
    }

    /** Returns a result with each row made into something else. */
    public <R extends @Nullable Object> Result<R> map(Function<? super T, ? extends R> mapper) {
        List<R> mapped = new ArrayList<>(rows.size());
        for (T row : rows) {
            mapped.add(mapper.apply(row));
        }
        return new Result<>(mapped, rowCount);
    }

    /** Returns how many rows the statement changed; for one that only read, how many it returned. */
    public int rowCount() {
        return rowCount;
    }

    /** Returns the rows, or how many were changed, for the eyes of a developer. */
    @Override
    public String toString() {
        return rows.isEmpty() ? rowCount + " rows" : rows.toString();
    }
}
