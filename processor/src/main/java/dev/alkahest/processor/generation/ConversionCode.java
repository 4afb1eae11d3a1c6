package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
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
    static FieldSpec constant(String owner, ValueModel value, ConversionModel conversion) {
        ColumnModel column = value.column();
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                RuntimeTypes.CONVERTED_TYPE, value.type().boxedType(), conversion.columnType()),
                        column.typeConstant(),
                        STATIC,
                        FINAL)
                .addJavadoc("How {@link $T#$L} is stored.\n", value.declaringType(), value.name())
                .initializer(initializer(owner + "." + column.name(), column.type(), conversion))
                .build();
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
    static CodeBlock read(RowModel row, ValueModel value, CodeBlock position) {
        if (value.type().conversion().orElseThrow() instanceof ConversionModel.ByElements) {
            return ArrayCode.read(type(row, value), position);
        }
        return CodeBlock.of(
                "$L.$L($L)",
                type(row, value),
                value.type().isPrimitive() ? "toPrimitive" : "toAttribute",
                ColumnCode.read(value.type().stored(), position));
    }

    /** {@code InvoiceTable.PRICE_TYPE.toColumn(invoice.price)}. */
    static CodeBlock stored(RowModel row, ValueModel value, CodeBlock attribute) {
        return CodeBlock.of("$L.toColumn($L)", type(row, value), attribute);
    }

    /** {@code !Objects.equals(price, entity.price)}, or what the converter says where it has a word in it. */
    static CodeBlock differ(RowModel row, ValueModel value, CodeBlock one, CodeBlock other) {
        ConversionModel conversion = value.type().conversion().orElseThrow();
        if (conversion instanceof ConversionModel.ByElements
                || conversion instanceof ConversionModel.ByConverter converter
                        && (converter.compares() || value.type().isPrimitive())) {
            return CodeBlock.of("$L.differ($L, $L)", type(row, value), one, other);
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
                ? CodeBlock.of("$L.copyOrNull($L)", type(row, value), attribute)
                : attribute;
    }

    /** {@code InvoiceTable.PRICE_TYPE}. */
    private static CodeBlock type(RowModel row, ValueModel value) {
        return CodeBlock.of("$T.$N", row.conversions(), value.column().typeConstant());
    }
}
