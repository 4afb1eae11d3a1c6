package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An attribute whose value is stored in several columns.
 *
 * @param embeddable the class of the value, and those generated for it
 * @param isImmutable whether a value can't change in place, and so needs no copy to remember it
 * @param parts the attributes of the value, with the columns they have here
 */
public record EmbeddedModel(
        String name,
        ClassName declaringType,
        Access access,
        GeneratedNames embeddable,
        boolean isImmutable,
        List<AttributeModel> parts)
        implements AttributeModel {

    /** Copies the parts. */
    public EmbeddedModel {
        parts = List.copyOf(parts);
    }

    @Override
    public List<ColumnModel> columns() {
        return parts.stream().flatMap(part -> part.columns().stream()).toList();
    }

    /** Returns this attribute with other columns in place of its own. */
    EmbeddedModel withColumns(UnaryOperator<ColumnModel> change) {
        return new EmbeddedModel(
                name,
                declaringType,
                access,
                embeddable,
                isImmutable,
                parts.stream().map(part -> changed(part, change)).toList());
    }

    private static AttributeModel changed(AttributeModel part, UnaryOperator<ColumnModel> change) {
        return part instanceof ValueModel value
                ? value.withColumn(change.apply(value.column()))
                : ((EmbeddedModel) part).withColumns(change);
    }
}
