package dev.alkahest.engine;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a statement is sent for: {@code lazy load of Album.tracks}. Immutable. */
public final class StatementCause {

    /** A statement of the user's own, which no session has made. */
    public static final StatementCause STATEMENT = new StatementCause(Kind.STATEMENT, null, null, null);

    /** A flush, the user's or an autoflush. */
    public static final StatementCause FLUSH = new StatementCause(Kind.FLUSH, null, null, null);

    /** What sorts of work there are. */
    public enum Kind {
        /** The user's own statement. */
        STATEMENT("statement"),
        /** A query for objects, with what its options load. */
        QUERY("query"),
        /** Objects that are read by their keys: {@code get}, {@code refresh}, {@code merge}, the use of an expired one. */
        LOAD("load"),
        /** A relationship that is loaded since it was touched. */
        LAZY_LOAD("lazy load"),
        /** A flush. */
        FLUSH("flush");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final Kind kind;
    private final @Nullable Class<?> entity;
    private final @Nullable String attribute;
    private final @Nullable Supplier<String> option;

    private StatementCause(
            Kind kind, @Nullable Class<?> entity, @Nullable String attribute, @Nullable Supplier<String> option) {
        this.kind = kind;
        this.entity = entity;
        this.attribute = attribute;
        this.option = option;
    }

    /** Returns the cause of what a query for objects sends. */
    public static StatementCause query(Class<?> entity) {
        return new StatementCause(Kind.QUERY, entity, null, null);
    }

    /** Returns the cause of what reads objects by their keys. */
    public static StatementCause load(Class<?> entity) {
        return new StatementCause(Kind.LOAD, entity, null, null);
    }

    /**
     * Returns the cause of what loads a relationship on first use.
     *
     * @param option gives the loading option that would have loaded it with its owners
     */
    public static StatementCause lazyLoad(Class<?> entity, String attribute, Supplier<String> option) {
        return new StatementCause(Kind.LAZY_LOAD, entity, attribute, option);
    }

    /** Returns the sort of work. */
    public Kind kind() {
        return kind;
    }

    /** Returns the class that is read, or that declares the relationship which is loaded; empty for other work. */
    public Optional<Class<?>> entity() {
        return Optional.ofNullable(entity);
    }

    /** Returns the name of the relationship that is loaded on first use; empty for other work. */
    public Optional<String> attribute() {
        return Optional.ofNullable(attribute);
    }

    /** Returns what to add to the query that reads the owners: {@code options(selectin(ALBUM.tracks()))}; empty likewise. */
    public Optional<String> option() {
        return Optional.ofNullable(option).map(Supplier::get);
    }

    /** Returns the cause in words. */
    @Override
    public String toString() {
        if (entity == null) {
            return kind.words;
        }
        return kind.words + " of " + entity.getSimpleName() + (attribute == null ? "" : "." + attribute);
    }
}
