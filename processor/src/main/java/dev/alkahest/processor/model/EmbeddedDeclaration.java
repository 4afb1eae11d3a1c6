package dev.alkahest.processor.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embedded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field whose value is stored in several columns, as its user wrote it.
 *
 * @param embeddable the class of the value; empty where it is not embeddable, or is the class that the field stands in
 */
public record EmbeddedDeclaration(FieldDeclaration field, Optional<EntityDeclaration> embeddable) {

    /** Returns the attribute's name. */
    public String name() {
        return field.name();
    }

    /** Returns whether it is that of this field. */
    public boolean isOf(FieldDeclaration declaration) {
        return field.element().equals(declaration.element());
    }

    /** Returns what the user said about its columns. */
    public AnnotationUse use() {
        return field.use(Embedded.class);
    }

    /** Returns its columns, in order. */
    public List<EmbeddedColumn> columns() {
        return embeddable.stream()
                .flatMap(type -> type.fields().stream().flatMap(part -> columns(type, part)))
                .map(this::here)
                .toList();
    }

    private static Stream<EmbeddedColumn> columns(EntityDeclaration type, FieldDeclaration part) {
        return type.embedded(part)
                .map(nested -> nested.columns().stream())
                .orElseGet(() -> type.relationship(part).isPresent()
                        ? Stream.empty()
                        : Stream.of(new EmbeddedColumn(
                                part.name(), part, part.columnName(), List.of(part.use(Column.class)))));
    }

    /** Returns a column of the class as it is named here. */
    private EmbeddedColumn here(EmbeddedColumn column) {
        Optional<AnnotationUse> override = use().nestedAll("overrides").stream()
                .filter(written -> written.string("name").equals(column.path()))
                .findFirst()
                .map(written -> written.nested("column"));
        List<AnnotationUse> uses = new ArrayList<>(column.uses());
        override.ifPresent(use -> uses.add(0, use));
        return new EmbeddedColumn(
                name() + "." + column.path(),
                column.field(),
                override.flatMap(use -> use.name("value")).orElseGet(() -> use().string("prefix") + column.name()),
                uses);
    }
}
