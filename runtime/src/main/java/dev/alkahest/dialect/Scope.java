package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.From;
import dev.alkahest.sql.NamedWindows;
import dev.alkahest.sql.Path;
import dev.alkahest.sql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables that one statement or subquery reads, in the scopes around it. It knows which of them a column means, and
 * joins a path to one where it is first used.
 */
final class Scope {

    private final @Nullable Scope outer;
    private final @Nullable FromClause from;
    private final List<Source> sources = new ArrayList<>();
    private @Nullable Source beingJoined;
    private @Nullable Source proposed;
    private boolean isGrouped;
    private boolean isWindowed;
    private final NamedWindows windows = new NamedWindows();

    /** Creates the scope of a subquery, or of a SELECT where there is nothing around. */
    Scope(@Nullable Scope outer, FromClause from) {
        this.outer = outer;
        this.from = from;
    }

    /** Creates the scope of a statement that changes one table, where nothing can be joined. */
    Scope(Source changed) {
        this.outer = null;
        this.from = null;
        sources.add(changed);
    }

    /** Adds a table and returns it under its name. */
    Source add(Table table, String name, boolean optional, boolean explicit) {
        for (Source source : sources) {
            if (explicit && source.isExplicit() && source.table().equals(table)) {
                throw new InvalidStatementException(table + " is there twice. Give one of them an alias with as(...).");
            }
        }
        Source source = new Source(table, name, optional, explicit);
        sources.add(source);
        return source;
    }

    /** Adds the row that an INSERT proposes, where one is there already. */
    void addProposed(Table table, String name) {
        proposed = new Source(table, name, false, true);
        sources.add(proposed);
    }

    /** Says that the tables so far may have nothing beside a row of the next. */
    void setOptional() {
        sources.replaceAll(Source::asOptional);
    }

    /** Says that conditions of this join are being written: paths that begin at it cannot be joined before it. */
    void setBeingJoined(@Nullable Source source) {
        this.beingJoined = source;
    }

    /** Says that rows are put together: by DISTINCT, in groups, in an aggregate. */
    void setGrouped() {
        isGrouped = true;
    }

    /** Returns whether rows are put together, by what has been written so far. */
    boolean isGrouped() {
        return isGrouped;
    }

    /** Says that a function looks at the rows of a window. */
    void setWindowed() {
        isWindowed = true;
    }

    /** Returns whether a function looks at the rows of a window, by what has been written so far. */
    boolean isWindowed() {
        return isWindowed;
    }

    /** Returns the windows that this statement or subquery calls by their names. */
    NamedWindows windows() {
        return windows;
    }

    /** Returns the tables that this statement or subquery reads itself. */
    List<Source> sources() {
        return List.copyOf(sources);
    }

    /** Returns the name under which a column's table stands here. */
    String nameOf(Column<?> column) {
        return resolve(column.table()).source().name();
    }

    /** Returns a table that is there already, here or around, or can be reached by a path. */
    Resolved resolve(Table table) {
        return find(table).orElseGet(() -> join(table, table.path().orElseThrow(() -> notAmongTables(table))));
    }

    private Optional<Resolved> findOwn(Table table) {
        for (Source source : sources) {
            if (source.table().equals(table)) {
                return Optional.of(new Resolved(this, source));
            }
        }
        return Optional.empty();
    }

    private Optional<Resolved> find(Table table) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Optional<Resolved> found = scope.findOwn(table);
            if (found.isPresent()) {
                return found;
            }
        }
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Optional<Resolved> found = scope.findByDefinition(table);
            if (found.isPresent()) {
                return found;
            }
        }
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Optional<Resolved> found = scope.findAbove(table);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Resolved> findByDefinition(Table table) {
        return theOne(
                table,
                sources.stream()
                        .filter(Source::isExplicit)
                        .filter(source -> source.table().path().isPresent())
                        .filter(source -> source.table().definition().equals(table))
                        .toList());
    }

    /** Returns the table of a class above, which reads that of a subclass too: NULL in rows of other classes. */
    private Optional<Resolved> findAbove(Table table) {
        return theOne(
                table,
                sources.stream()
                        .filter(source -> source.isExplicit() && source.table().reads(table))
                        .map(Source::asOptional)
                        .toList());
    }

    private Optional<Resolved> theOne(Table table, List<Source> meant) {
        if (meant.size() > 1) {
            throw new InvalidStatementException(table + " could mean any of "
                    + meant.stream().map(Source::table).toList() + ". Name the path itself.");
        }
        return meant.stream().findFirst().map(source -> new Resolved(this, source));
    }

    private Resolved join(Table table, Path path) {
        if (path.isToMany()) {
            throw new InvalidStatementException(table + " leads to many rows, so it does not join by itself. "
                    + "Use join(...) or leftJoin(...), or ask with any(...) or none(...).");
        }
        if (path.condition().isPresent()) {
            throw new InvalidStatementException(
                    table + " has a condition of its own, so it does not join by itself. Use "
                            + "join(...) or leftJoin(...), or ask with has(...).");
        }
        Resolved parent = resolve(path.parent());
        return parent.scope().joinHere(table, path, parent.source());
    }

    private Resolved joinHere(Table table, Path path, Source parent) {
        FromClause joined = requireFrom(table, path);
        if (beingJoined != null && parent.name().equals(beingJoined.name())) {
            throw new InvalidStatementException(table + " begins at the table that is being joined. Join "
                    + path.parent() + " first, then " + table + ".");
        }
        boolean optional =
                parent.isOptional() || path.isOptional() || path.parent().isForOtherRows();
        Source source = add(table, joined.nameFor(table), optional, false);
        joined.join(optional ? From.Kind.LEFT : From.Kind.INNER, source, path, parent.name());
        return new Resolved(this, source);
    }

    private FromClause requireFrom(Table table, Path path) {
        if (from == null) {
            throw new InvalidStatementException("UPDATE and DELETE cannot join " + table + ". Ask with "
                    + path.relationship() + "().has(...), which is a subquery.");
        }
        return from;
    }

    private static InvalidStatementException notAmongTables(Table table) {
        return new InvalidStatementException(table
                + " is not among the tables of the statement. Add it with from(...), join(...) or leftJoin(...).");
    }

    /**
     * A table where it was found.
     *
     * @param scope the scope that reads it
     * @param source the table
     */
    record Resolved(Scope scope, Source source) {

        /** Returns whether it is the row that an INSERT proposes. */
        boolean isProposed() {
            return source == scope.proposed;
        }
    }
}
