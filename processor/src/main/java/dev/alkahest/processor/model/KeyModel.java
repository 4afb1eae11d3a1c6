package dev.alkahest.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The key of an entity, as others need to know it.
 *
 * @param names the classes generated for the entity
 * @param root the classes generated for the topmost class of its hierarchy, which has the record of a composite key
 * @param parts the attributes that form it, in order
 */
public record KeyModel(GeneratedNames names, GeneratedNames root, List<Part> parts) {

    /**
     * One attribute of a key.
     *
     * @param name its name, which is also that of the table's field and of the key record's component
     */
    public record Part(String name, ColumnType type) {}

    /** Copies the parts. */
    public KeyModel {
        parts = List.copyOf(parts);
    }

    /** Returns the key of a declaration without problems. */
    static KeyModel of(EntityDeclaration entity) {
        return new KeyModel(
                GeneratedNames.of(entity),
                GeneratedNames.of(entity.root()),
                entity.keyColumns().stream()
                        .map(key -> new Part(key.name(), key.type()))
                        .toList());
    }

    /** Returns whether it has several parts, and so a record of its own. */
    public boolean isComposite() {
        return parts.size() > 1;
    }

    /** Returns whether it is one whole number, which is found without boxing. */
    public boolean isWholeNumber() {
        return !isComposite()
                && first().conversion().isEmpty()
                && first().kind().isWholeNumber();
    }

    /** Returns the type of its first part. */
    public ColumnType first() {
        return parts.get(0).type();
    }

    /** Returns the class of its values. */
    public TypeName type() {
        return isComposite() ? root.key() : first().boxedType();
    }
}
