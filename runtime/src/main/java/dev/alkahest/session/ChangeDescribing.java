package dev.alkahest.session;

import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Describes what has changed in one object, attribute by attribute (rule S9). */
final class ChangeDescribing<E> {

    private static final String NULL = "null";

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final Snapshot<E> entry;
    private final AttributeHistory<E> history;
    private final List<Changes.Attribute> found = new ArrayList<>();

    ChangeDescribing(SessionContext context, E object) {
        this.context = context;
        this.history = AttributeHistory.of(context, "changes", object);
        this.entity = context.mappings().of(object);
        this.entry = history.entry();
    }

    Changes describe() {
        for (Column<?> column : entity.mapper().table().columns()) {
            if (history.has(column) && !isOfReference(column)) {
                note(column.name(), history.ofColumn(column), ChangeDescribing::text);
            }
        }
        for (Relationship<E, ?> relationship : entity.relationships()) {
            note(relationship.name(), history.ofRelationship(relationship), this::object);
        }
        Object key = entry.key();
        return new Changes(entity.describe(key), entry.state(), entry.isMarked(), found);
    }

    /** Returns whether a column is a foreign key, which its relationship tells of. */
    private boolean isOfReference(Column<?> column) {
        return entity.toOnes().stream()
                .anyMatch(relationship -> relationship.columns().contains(column));
    }

    /** Notes an attribute that has changed; one of a new object that is still null has not. */
    private <V extends @Nullable Object> void note(String name, History<V> attribute, Function<V, String> text) {
        List<String> added = attribute.added().stream().map(text).toList();
        List<String> deleted = attribute.deleted().stream().map(text).toList();
        boolean isUnset = entry.state() == ObjectState.PENDING && added.equals(List.of(NULL));
        if (attribute.hasChanges() && !isUnset) {
            found.add(new Changes.Attribute(name, attribute, text(added, deleted)));
        }
    }

    private static String text(List<String> added, List<String> deleted) {
        if (added.size() == 1 && deleted.size() == 1) {
            return deleted.get(0) + " -> " + added.get(0);
        }
        return Stream.concat(
                        added.stream().map(one -> "+ " + one), deleted.stream().map(one -> "- " + one))
                .collect(Collectors.joining("; "));
    }

    private static String text(@Nullable Object value) {
        return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    }

    private <T> String object(@Nullable T object) {
        if (object == null) {
            return NULL;
        }
        MappedEntity<T> related = context.mappings().of(object);
        return related.describe(related.mapper().key(object));
    }
}
