package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.ColumnType;
import dev.alkahest.processor.model.ConversionModel;

/** The code of an attribute that is stored as an array. */
final class ArrayCode {

    private ArrayCode() {}

    /** The type of a table's field: {@code ArrayColumn<List<String>, String>}. */
    static TypeName columnClass(ColumnType type, ColumnType element) {
        return ParameterizedTypeName.get(RuntimeTypes.ARRAY_COLUMN, type.boxedType(), element.boxedType());
    }

    /** The type of such a column, given its name for messages. */
    static CodeBlock type(String column, ColumnType type) {
        ConversionModel.ByElements array =
                (ConversionModel.ByElements) type.conversion().orElseThrow();
        ColumnType element = array.element();
        if (array.isList()) {
            // ArrayTypes.list("herbarium.labels", ColumnTypes.string(0))
            return CodeBlock.of("$T.list($S,$W$L)", RuntimeTypes.ARRAY_TYPES, column, ColumnCode.columnType(element));
        }
        if (element.isPrimitive()) {
            // ArrayTypes.longs("herbarium.sheets")
            return CodeBlock.of("$T.$L($S)", RuntimeTypes.ARRAY_TYPES, primitives(element.kind()), column);
        }
        // ArrayTypes.array("herbarium.names", String[].class, String[]::new, ColumnTypes.string(0))
        return CodeBlock.of(
                "$1T.array($2S,$W$3T.class,$W$3T::new,$W$4L)",
                RuntimeTypes.ARRAY_TYPES,
                column,
                type.type(),
                ColumnCode.columnType(element));
    }

    private static String primitives(ColumnKind kind) {
        return switch (kind) {
            case BOOLEAN -> "booleans";
            case SHORT -> "shorts";
            case INT -> "ints";
            case LONG -> "longs";
            case FLOAT -> "floats";
            case DOUBLE -> "doubles";
            default -> throw new IllegalArgumentException("no array of primitives holds " + kind);
        };
    }

    /** {@code row.arrayAt(at + 1, HerbariumTable.NAMES_TYPE)}. */
    static CodeBlock read(CodeBlock type, CodeBlock position) {
        return CodeBlock.of("row.arrayAt($L, $L)", position, type);
    }
}
