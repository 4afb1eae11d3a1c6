package dev.alkahest.session;

import dev.alkahest.mapping.Association;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.TrackedCollection;
import dev.alkahest.sql.Column;
import dev.alkahest.type.JdbcValues;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The places that a flush gives the members of lists whose positions stand in their association table (rule B4): those of new
 * pairs are inserted with them, those of others are updated where they differ.
 */
final class LinkPlaces {

    /** Of no list. */
    static final LinkPlaces NONE = new LinkPlaces(Map.of());

    private final Map<ToMany<?, ?>, PlacedPairs<?, ?>> lists;

    private LinkPlaces(Map<ToMany<?, ?>, PlacedPairs<?, ?>> lists) {
        this.lists = lists;
    }

    /** Finds the places of the members of some lists, and reads those that their pairs have. */
    static LinkPlaces of(SessionContext context, List<TrackedCollection<?>> changed) {
        if (changed.isEmpty()) {
            return NONE;
        }
        LinkPlaces places = new LinkPlaces(new LinkedHashMap<>());
        changed.forEach(list -> places.add(context, list));
        places.lists.values().forEach(PlacedPairs::find);
        return places;
    }

    @SuppressWarnings("unchecked") // filed under the relationship of the list
    private <T> void add(SessionContext context, TrackedCollection<T> list) {
        PlacedPairs<?, T> pairs = (PlacedPairs<?, T>)
                lists.computeIfAbsent(list.relationship(), relationship -> new PlacedPairs<>(context, relationship));
        pairs.add(list);
    }

    /** Returns whether all pairs that are there already have their place. */
    boolean areStored() {
        return lists.isEmpty()
                || lists.values().stream().allMatch(pairs -> pairs.moved().isEmpty());
    }

    /** Returns the pairs that are there already and get another place, by the relationship whose list it is in. */
    Map<ToMany<?, ?>, List<LinkChanges.Link<?, ?>>> moved() {
        Map<ToMany<?, ?>, List<LinkChanges.Link<?, ?>>> moved = new LinkedHashMap<>();
        lists.forEach((relationship, pairs) -> {
            if (!pairs.moved().isEmpty()) {
                moved.put(relationship, pairs.moved());
            }
        });
        return moved;
    }

    /** Returns the ends of a many-to-many whose lists have their places in the association table. */
    static List<ToMany<?, ?>> placing(ToMany<?, ?> relationship) {
        List<ToMany<?, ?>> ends = new ArrayList<>(List.of(relationship));
        relationship.inverse().ifPresent(other -> ends.add((ToMany<?, ?>) other));
        ends.removeIf(end -> end.association().flatMap(Association::position).isEmpty());
        return ends;
    }

    /** Returns the column of the places in the list at one end. */
    static Column<Integer> column(ToMany<?, ?> end) {
        return end.association().flatMap(Association::position).orElseThrow();
    }

    /** Binds the place of a pair in the list at one of its ends: NULL where no list shows it. */
    void bind(ToMany<?, ?> end, LinkChanges.Link<?, ?> link, PreparedStatement statement, int at, JdbcValues values)
            throws SQLException {
        PlacedPairs<?, ?> pairs = lists.get(end);
        Integer place = pairs == null ? null : pairs.placeOf(link);
        column(end).type().bind(statement, at, place, values);
    }
}
