package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An embeddable class without problems: all that generators need to know of it.
 *
 * @param names the class and those generated for it
 * @param isPublic whether other packages can name the class
 * @param attributes what is stored of it, in order
 * @param constructor how a value is made
 * @param isImmutable whether a value can't change in place
 */
public record EmbeddableModel(
        GeneratedNames names,
        boolean isPublic,
        List<AttributeModel> attributes,
        ConstructorModel constructor,
        boolean isImmutable)
        implements RowModel {

    /** Copies the attributes. */
    public EmbeddableModel {
        attributes = List.copyOf(attributes);
    }

    /** Returns the class. */
    public ClassName type() {
        return names.entity();
    }

    /** Returns its columns, in order. */
    public List<ColumnModel> columns() {
        return attributes.stream()
                .flatMap(attribute -> attribute.columns().stream())
                .toList();
    }

    @Override
    public int positionOf(ColumnModel column) {
        return columns().indexOf(column);
    }

    @Override
    public int positionOf(ValueModel value) {
        return positionOf(value.column());
    }

    @Override
    public ClassName conversions() {
        return names.columns();
    }
}
