package dev.alkahest.query;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.Loading;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Path;
import dev.alkahest.sql.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query loads beside its own objects, and how what it does not load is loaded later. Import {@link #selectin} and {@link
 * #joined} statically.
 *
 * <pre>{@code
 * session.query(ALBUM).options(joined(ALBUM.artist()), selectin(ALBUM.tracks().playlists())).all();
 * }</pre>
 */
public final class LoadOption {

    private final Loading loading;
    private final @Nullable Table root;
    private final List<String> relationships;
    private final @Nullable Column<?> undeferred;

    private LoadOption(
            Loading loading, @Nullable Table root, List<String> relationships, @Nullable Column<?> undeferred) {
        this.loading = loading;
        this.root = root;
        this.relationships = relationships;
        this.undeferred = undeferred;
    }

    /**
     * Loads a relationship with its owners, in one more statement for all of them; on a longer path, each relationship on
     * the way.
     *
     * @throws IllegalArgumentException where the table is not the end of a path
     */
    public static LoadOption selectin(Table path) {
        return along(path, Loading.SELECTIN, "selectin");
    }

    /**
     * Loads a relationship with its owners, in the same statement: a to-one by a join, a collection by a left join that
     * repeats the owners' columns for each member; on a longer path, each relationship on the way that no other option
     * names. What the query itself joins stays apart from it, so that a condition never thins out a collection. Where the
     * query has a limit or an offset, they count owners.
     *
     * <p>Several collections side by side multiply their rows: {@link #selectin} is for all but one of them then.
     *
     * @throws IllegalArgumentException where the table is not the end of a path
     */
    public static LoadOption joined(Table path) {
        return along(path, Loading.JOINED, "joined");
    }

    /**
     * Loads a collection with its owners, in one more statement that repeats the owners' query as a subquery: no list of keys is
     * sent, however many owners there are. On a longer path, each relationship on the way is loaded so that no other option
     * names. Owners that are found without members are asked for once more by their keys, as the query may no longer find
     * them.
     *
     * <p>As {@link #selectin} for a to-one and what is behind it, for the pages of a stream, and where the query has a limit or an
     * offset and is distinct or its order does not name the whole primary key: repeated, it might choose others.
     *
     * @throws IllegalArgumentException where the table is not the end of a path
     */
    public static LoadOption subquery(Table path) {
        return along(path, Loading.SUBQUERY, "subquery");
    }

    /** Loads a relationship on first use, for all owners of the query at once, however it is declared. */
    public static LoadOption lazy(Table path) {
        return along(path, Loading.LAZY, "lazy");
    }

    /** Loads a relationship on first use, for one owner at a time, however it is declared. */
    public static LoadOption select(Table path) {
        return along(path, Loading.SELECT, "select");
    }

    /** Does not load a relationship: to use it is an error that names the option to add. */
    public static LoadOption raise(Table path) {
        return along(path, Loading.RAISE, "raise");
    }

    /** As {@link #raise}, unless a to-one's target is in the session already, so that it costs no statement. */
    public static LoadOption raiseOnSql(Table path) {
        return along(path, Loading.RAISE_ON_SQL, "raiseOnSql");
    }

    /**
     * Does not load any relationship or deferred column that no option names, neither of the query's own objects nor of those
     * that options load: to use it is an error. A plain to-one, which has nothing to raise, is loaded as it is declared.
     */
    public static LoadOption raiseOthers() {
        return new LoadOption(Loading.RAISE, null, List.of(), null);
    }

    /**
     * Loads a deferred column with its row (rule L5): {@code undefer(BOOK.cover)}, {@code undefer(ARTIST.books().cover)}. The
     * relationships on the way are loaded as other options and their declarations say, with the column; objects that are there
     * already, and those of plain to-ones and of relationships loaded on first use, have it from one more statement.
     *
     * @throws IllegalArgumentException where the column is loaded with its row anyway
     */
    public static LoadOption undefer(Column<?> column) {
        if (!column.isDeferred()) {
            throw new IllegalArgumentException("undefer(" + column + ") changes nothing: " + column.name()
                    + " is loaded with its row. Give it the column of an attribute that is a Deferred.");
        }
        List<String> steps = new ArrayList<>();
        return new LoadOption(Loading.LAZY, walk(column.table(), steps), List.copyOf(steps), column);
    }

    private static LoadOption along(Table path, Loading loading, String name) {
        List<String> steps = new ArrayList<>();
        Table root = walk(path, steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    name + "(" + path + ") loads nothing: give it a relationship of the table the"
                            + " query reads, as in " + name + "(ALBUM.tracks()).");
        }
        return new LoadOption(loading, root, List.copyOf(steps), null);
    }

    /** Returns where a path begins, and adds its steps in their order. */
    private static Table walk(Table path, List<String> steps) {
        Table at = path;
        while (at.path().isPresent()) {
            Path way = at.path().get();
            steps.add(0, way.relationship());
            at = way.parent();
        }
        return at;
    }

    /** Returns how the last relationship is loaded, and those on the way where no other option names them. */
    Loading loading() {
        return loading;
    }

    /** Refuses a path that begins neither at the table whose objects are read nor at that of a class above or below. */
    void requireRoot(EntityTable<?> table, String reader, String wanted) {
        if (root != null
                && !root.definition().equals(table.definition())
                && !table.reads(root)
                && !isAbove(root, table)) {
            throw new InvalidStatementException(reader + " " + table.name() + " can't load a path that begins at "
                    + root.name() + ": begin at " + wanted + ".");
        }
    }

    /** Returns whether a path begins at a superclass, whose relationships the objects have too. */
    private static boolean isAbove(Table root, EntityTable<?> table) {
        return root.definition() instanceof EntityTable<?> above
                && above.mapper().type().isAssignableFrom(table.mapper().type());
    }

    List<String> relationships() {
        return relationships;
    }

    /** Returns the deferred column to load; null for an option about relationships. */
    @Nullable
    Column<?> undeferred() {
        return undeferred;
    }
}
