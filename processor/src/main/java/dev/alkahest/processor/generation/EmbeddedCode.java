package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.EmbeddedModel;
import dev.alkahest.processor.model.RowModel;
import dev.alkahest.processor.model.ValueModel;
import java.util.List;

/** The code of an attribute whose value is stored in several columns. What it does to them stands in the embedding. */
final class EmbeddedCode {

    private EmbeddedCode() {}

    // public final AddressColumns address = new AddressColumns(
    //     text("street", ColumnTypes.string(80)),
    //     text("city", ColumnTypes.string(40), ColumnOption.NOT_NULL));
    static FieldSpec columns(EmbeddedModel embedded) {
        return FieldSpec.builder(embedded.embeddable().columns(), embedded.name(), PUBLIC, FINAL)
                .addJavadoc("{@link $T#$L}.\n", embedded.declaringType(), embedded.name())
                .initializer(made(embedded))
                .build();
    }

    private static CodeBlock made(EmbeddedModel embedded) {
        CodeBlock parts = embedded.parts().stream()
                .map(part -> part instanceof EmbeddedModel nested ? made(nested) : column(embedded, (ValueModel) part))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of("new $T($>$>\n$L$<$<)", embedded.embeddable().columns(), parts);
    }

    private static CodeBlock column(EmbeddedModel embedded, ValueModel value) {
        ColumnModel column = value.column();
        return ColumnCode.definition(
                column,
                CodeBlock.of("$T.$N", embedded.embeddable().columns(), EmbeddedColumnsGenerator.typeConstant(value)),
                ColumnCode.optionsWithNull(column));
    }

    /** {@code AddressEmbedding.read(row, at + 2)}. */
    static CodeBlock read(RowModel row, EmbeddedModel embedded) {
        return CodeBlock.of(
                "$T.read(row, $L)", embedded.embeddable().embedding(), ColumnCode.position(position(row, embedded)));
    }

    /** {@code next = AddressEmbedding.write(customer.address, columns >>> 2, out, next)}. */
    static CodeBlock write(RowModel row, EmbeddedModel embedded, CodeBlock value) {
        return CodeBlock.of(
                "next = $T.write($L, $L, out, next)",
                embedded.embeddable().embedding(),
                value,
                own(row, embedded, CodeBlock.of("columns")));
    }

    /** {@code AddressEmbedding.changed(address, entity.address) << 2}. */
    static CodeBlock changed(RowModel row, EmbeddedModel embedded, CodeBlock one, CodeBlock other) {
        return shifted(
                row,
                embedded,
                CodeBlock.of("$T.changed($L, $L)", embedded.embeddable().embedding(), one, other));
    }

    /** {@code AddressEmbedding.filled(customer.address) << 2}. */
    static CodeBlock filled(RowModel row, EmbeddedModel embedded, CodeBlock value) {
        return shifted(
                row,
                embedded,
                CodeBlock.of("$T.filled($L)", embedded.embeddable().embedding(), value));
    }

    /** {@code AddressEmbedding.refreshed(entity.address, fresh.address, keep >>> 2)}. */
    static CodeBlock refreshed(RowModel row, EmbeddedModel embedded, CodeBlock own, CodeBlock fresh, String keep) {
        return CodeBlock.of(
                "$T.refreshed($L, $L, $L)",
                embedded.embeddable().embedding(),
                own,
                fresh,
                own(row, embedded, CodeBlock.of("$N", keep)));
    }

    /** {@code AddressEmbedding.copy(address)}, or the value itself where it never changes in place. */
    static CodeBlock copy(EmbeddedModel embedded, CodeBlock value) {
        return embedded.isImmutable()
                ? value
                : CodeBlock.of("$T.copy($L)", embedded.embeddable().embedding(), value);
    }

    /** Returns the bits of an embedded value's columns, from the first on, among those of the whole row. */
    private static CodeBlock own(RowModel row, EmbeddedModel embedded, CodeBlock columns) {
        int position = position(row, embedded);
        return position == 0 ? columns : CodeBlock.of("$L >>> $L", columns, position);
    }

    private static CodeBlock shifted(RowModel row, EmbeddedModel embedded, CodeBlock columns) {
        int position = position(row, embedded);
        return position == 0 ? columns : CodeBlock.of("$L << $L", columns, position);
    }

    private static int position(RowModel row, EmbeddedModel embedded) {
        return row.positionOf(embedded.columns().get(0));
    }

    /** Returns the columns of embedded values that an INSERT leaves to the database where they are null. */
    static List<ColumnModel> defaulted(AttributeModel attribute) {
        return attribute instanceof EmbeddedModel
                ? attribute.columns().stream()
                        .filter(column -> !column.defaultValue().isEmpty())
                        .toList()
                : List.of();
    }
}
