package dev.alkahest.query;

import dev.alkahest.mapping.Loading;
import dev.alkahest.sql.Path;
import dev.alkahest.sql.Table;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What a query loads beside its own objects. Import {@link #selectin} and {@link #joined} statically.
 *
 * <pre>{@code
 * session.query(ALBUM).options(joined(ALBUM.artist()), selectin(ALBUM.tracks().playlists())).all();
 * }</pre>
 */
public final class LoadOption {

    private final Loading loading;
    private final Table root;
    private final List<String> relationships;

    private LoadOption(Loading loading, Table root, List<String> relationships) {
        this.loading = loading;
        this.root = root;
        this.relationships = relationships;
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

    private static LoadOption along(Table path, Loading loading, String name) {
        Deque<String> steps = new ArrayDeque<>();
        Table at = path;
        while (at.path().isPresent()) {
            Path way = at.path().get();
            steps.addFirst(way.relationship());
            at = way.parent();
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    name + "(" + path + ") loads nothing: give it a relationship of the table the"
                            + " query reads, as in " + name + "(ALBUM.tracks()).");
        }
        return new LoadOption(loading, at, List.copyOf(steps));
    }

    /** Returns how the last relationship is loaded, and those on the way where no other option names them. */
    Loading loading() {
        return loading;
    }

    Table root() {
        return root;
    }

    List<String> relationships() {
        return relationships;
    }
}
