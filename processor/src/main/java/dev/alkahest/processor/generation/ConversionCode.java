package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.ColumnType;
import dev.alkahest.processor.model.ConversionModel;
import dev.alkahest.processor.model.RowModel;
import dev.alkahest.processor.model.ValueModel;
import java.util.Objects;

/** The code of an attribute that is stored as a value of another class. */
final class ConversionCode {

    private ConversionCode() {}

    // static final ConvertedType<Money, BigDecimal> PRICE_TYPE = ColumnTypes.converted(
    //     "invoice.price", Money.class, new MoneyConverter(), ColumnTypes.decimal(10, 2));
    static FieldSpec constant(String owner, AttributeModel attribute, ColumnModel column, ConversionModel conversion) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                RuntimeTypes.CONVERTED_TYPE, column.type().boxedType(), conversion.columnType()),
                        column.typeConstant(),
                        STATIC,
                        FINAL)
                .addJavadoc(
                        TableGenerator.isForeignKey(attribute)
                                ? "How the foreign key of {@link $T#$L} is stored.\n"
                                : "How {@link $T#$L} is stored.\n",
                        attribute.declaringType(),
                        attribute.field())
                .initializer(initializer(owner + "." + column.name(), column.type(), conversion))
                .build();
    }

    /** {@code ColumnTypes.string(13)}, or the conversion where the values are converted. */
    static CodeBlock columnType(String column, ColumnType type) {
        return type.conversion()
                .map(conversion -> initializer(column, type, conversion))
                .orElseGet(() -> ColumnCode.columnType(type));
    }

    private static CodeBlock initializer(String column, ColumnType type, ConversionModel conversion) {
        if (conversion instanceof ConversionModel.ByElements) {
            return ArrayCode.type(column, type);
        }
        CodeBlock stored = ColumnCode.columnType(type.stored());
        if (conversion instanceof ConversionModel.ByCode code) {
            // ColumnTypes.enumByCode("ticket.status", Status.class, Status.values(), Status::code, ColumnTypes.int32())
            return CodeBlock.of(
                    "$1T.enumByCode($2S,$W$3T.class,$W$3T.values(),$W$4L,$W$5L)",
                    RuntimeTypes.COLUMN_TYPES,
                    column,
                    type.type(),
                    codeOf(type.type(), code),
                    stored);
        }
        return CodeBlock.of(
                "$T.converted($S,$W$T.class,$Wnew $T(),$W$L)",
                RuntimeTypes.COLUMN_TYPES,
                column,
                erased(type.boxedType()),
                ((ConversionModel.ByConverter) conversion).converter(),
                stored);
    }

    /** {@code Status::code}, {@code constant -> constant.code}. */
    private static CodeBlock codeOf(TypeName type, ConversionModel.ByCode code) {
        return code.isMethod()
                ? CodeBlock.of("$T::$N", type, code.accessor())
                : CodeBlock.of("constant -> constant.$N", code.accessor());
    }

    private static TypeName erased(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(erased(array.componentType()));
        }
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }

    /** {@code InvoiceTable.PRICE_TYPE.toAttribute(row.decimalAt(at + 1, 2))}. */
    static CodeBlock read(RowModel row, ColumnModel column, CodeBlock position) {
        if (column.type().conversion().orElseThrow() instanceof ConversionModel.ByElements) {
            return ArrayCode.read(type(row, column), position);
        }
        return read(row, column, column.type().isPrimitive() ? "toPrimitive" : "toAttribute", position);
    }

    /** The same for a foreign key, which is null where its column is NULL. */
    static CodeBlock readOrNull(RowModel row, ColumnModel column, CodeBlock position) {
        return read(row, column, "toAttribute", position);
    }

    private static CodeBlock read(RowModel row, ColumnModel column, String conversion, CodeBlock position) {
        return CodeBlock.of(
                "$L.$L($L)",
                type(row, column),
                conversion,
                ColumnCode.read(column.type().stored(), position));
    }

    /** {@code InvoiceTable.PRICE_TYPE.toColumn(invoice.price)}. */
    static CodeBlock stored(RowModel row, ColumnModel column, CodeBlock attribute) {
        return CodeBlock.of("$L.toColumn($L)", type(row, column), attribute);
    }

    /** {@code !Objects.equals(price, entity.price)}, or what the converter says where it has a word in it. */
    static CodeBlock differ(RowModel row, ValueModel value, CodeBlock one, CodeBlock other) {
        ConversionModel conversion = value.type().conversion().orElseThrow();
        if (conversion instanceof ConversionModel.ByElements
                || conversion instanceof ConversionModel.ByConverter converter
                        && (converter.compares() || value.type().isPrimitive())) {
            return CodeBlock.of("$L.differ($L, $L)", type(row, value.column()), one, other);
        }
        return conversion instanceof ConversionModel.ByCode
                ? CodeBlock.of("$L != $L", one, other)
                : CodeBlock.of("!$T.equals($L, $L)", Objects.class, one, other);
    }

    /** {@code InvoiceTable.PRICE_TYPE.copyOrNull(invoice.price)}, or the value itself where it never changes in place. */
    static CodeBlock copy(RowModel row, ValueModel value, CodeBlock attribute) {
        ConversionModel conversion = value.type().conversion().orElseThrow();
        return conversion instanceof ConversionModel.ByElements
                        || conversion instanceof ConversionModel.ByConverter converter && converter.copies()
                ? CodeBlock.of("$L.copyOrNull($L)", type(row, value.column()), attribute)
                : attribute;
    }

    /** {@code InvoiceTable.PRICE_TYPE}. */
    private static CodeBlock type(RowModel row, ColumnModel column) {
        return CodeBlock.of("$T.$N", row.conversions(), column.typeConstant());
    }
}
