package dev.alkahest.processor.model;

import dev.alkahest.annotation.Id;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column of an entity's primary key.
 *
 * @param field the attribute that it belongs to: a value, or a relationship whose foreign key is a part of the key
 * @param name the field of the generated table that holds it, and the component of the key record
 * @param columnName its name in the database
 * @param origin the value that it holds: the attribute itself, or the key attribute that a relationship leads to in the end
 */
public record KeyColumn(FieldDeclaration field, String name, String columnName, FieldDeclaration origin) {

    static KeyColumn of(FieldDeclaration value) {
        return new KeyColumn(value, value.name(), value.columnName(), value);
    }

    /** Returns the columns of a relationship that is a part of the key, one for each key column of its target. */
    static List<KeyColumn> of(
            RelationshipDeclaration relationship, EntityDeclaration target, Predicate<String> isAttribute) {
        List<KeyColumn> keys = target.keyColumns();
        List<String> names = relationship.foreignKeyColumns(target);
        return IntStream.range(0, Math.min(keys.size(), names.size()))
                .mapToObj(part -> new KeyColumn(
                        relationship.field(),
                        relationship.foreignKeyProperty(keys.get(part), isAttribute),
                        names.get(part),
                        keys.get(part).origin()))
                .toList();
    }

    /** Returns those of an entity's fields that may be parts of its key. */
    static Stream<FieldDeclaration> marked(List<FieldDeclaration> fields) {
        return fields.stream().filter(field -> field.has(Id.class));
    }

    /** Returns whether it is the foreign key of a relationship. */
    public boolean isReferred() {
        return !field.isSameAs(origin);
    }

    /** Returns what it holds. */
    ColumnType type() {
        return isReferred() ? ColumnType.of(origin).boxed() : ColumnType.of(origin);
    }
}
