package dev.alkahest.processor.model;

import java.util.List;

/**
 * A column of an embedded value.
 *
 * @param path the way to its attribute, e.g. {@code address.city}
 * @param field the field of the embeddable class
 * @param name the column's name
 * @param uses what was said of the column, by overrides and by the field: the outermost first
 */
public record EmbeddedColumn(String path, FieldDeclaration field, String name, List<AnnotationUse> uses) {

    /** Copies the uses. */
    public EmbeddedColumn {
        uses = List.copyOf(uses);
    }

    /** Returns what has the last word on a member of the column. */
    AnnotationUse saying(String member) {
        return uses.stream().filter(use -> use.sets(member)).findFirst().orElseGet(() -> uses.get(uses.size() - 1));
    }
}
