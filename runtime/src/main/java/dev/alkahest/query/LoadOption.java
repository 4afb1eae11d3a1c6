package dev.alkahest.query;

import dev.alkahest.sql.Path;
import dev.alkahest.sql.Table;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What a query loads beside its own objects. Import {@link #selectin} statically.
 *
 * <pre>{@code
 * session.query(ALBUM).options(selectin(ALBUM.tracks().playlists())).all();
 * }</pre>
 */
public final class LoadOption {

    private final Table root;
    private final List<String> relationships;

    private LoadOption(Table root, List<String> relationships) {
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
        Deque<String> steps = new ArrayDeque<>();
        Table at = path;
        while (at.path().isPresent()) {
            Path way = at.path().get();
            steps.addFirst(way.relationship());
            at = way.parent();
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "selectin(" + path + ") loads nothing: give it a relationship of the table the"
                            + " query reads, as in selectin(ALBUM.tracks()).");
        }
        return new LoadOption(at, List.copyOf(steps));
    }

    Table root() {
        return root;
    }

    List<String> relationships() {
        return relationships;
    }
}
