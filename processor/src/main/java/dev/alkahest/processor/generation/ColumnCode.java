package dev.alkahest.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.ColumnType;
import dev.alkahest.processor.model.Naming;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The code that depends on what a column holds: its declaration, its reading and writing, its comparison. */
final class ColumnCode {

    private ColumnCode() {}

    /** The type of a table's field: {@code NumberColumn<Long>}, {@code TextColumn}. */
    static TypeName columnClass(ColumnType type) {
        if (type.element().isPresent()) {
            return ArrayCode.columnClass(type, type.element().get());
        }
        if (type.conversion().isPresent()) {
            return ParameterizedTypeName.get(other(type), type.boxedType());
        }
        return switch (type.kind()) {
            case STRING -> RuntimeTypes.TEXT_COLUMN;
            case BOOLEAN -> RuntimeTypes.BOOLEAN_COLUMN;
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL, BIG_INTEGER ->
                ParameterizedTypeName.get(RuntimeTypes.NUMBER_COLUMN, type.boxedType());
            case DATE, TIME, DATE_TIME, OFFSET_DATE_TIME, INSTANT, DURATION ->
                ParameterizedTypeName.get(RuntimeTypes.TEMPORAL_COLUMN, type.boxedType());
            case CHAR, BYTES, UUID, JSON, ENUM, ARRAY -> ParameterizedTypeName.get(other(type), type.boxedType());
        };
    }

    /** The method of a table that adds such a column. */
    static String columnFactory(ColumnType type) {
        if (type.element().isPresent()) {
            return "array";
        }
        if (type.conversion().isPresent()) {
            return otherFactory(type);
        }
        return switch (type.kind()) {
            case STRING -> "text";
            case BOOLEAN -> "bool";
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL, BIG_INTEGER -> "number";
            case DATE, TIME, DATE_TIME, OFFSET_DATE_TIME, INSTANT, DURATION -> "temporal";
            case CHAR, BYTES, UUID, JSON, ENUM, ARRAY -> otherFactory(type);
        };
    }

    private static ClassName other(ColumnType type) {
        return type.isOrdered() ? RuntimeTypes.ORDERED_COLUMN : RuntimeTypes.COLUMN;
    }

    private static String otherFactory(ColumnType type) {
        return type.isOrdered() ? "ordered" : "column";
    }

    /** {@code ColumnTypes.string(120)}. */
    static CodeBlock columnType(ColumnType type) {
        return CodeBlock.of("$T.$L", RuntimeTypes.COLUMN_TYPES, columnTypeCall(type));
    }

    /** {@code UNIQUE}, {@code defaultValue("0")} and the like. */
    static List<CodeBlock> options(ColumnModel column) {
        List<CodeBlock> options = new ArrayList<>();
        if (column.isDeferred()) {
            options.add(CodeBlock.of("DEFERRED"));
        }
        if (column.isUnique()) {
            options.add(CodeBlock.of("UNIQUE"));
        }
        if (!column.defaultValue().isEmpty()) {
            options.add(CodeBlock.of("defaultValue($S)", column.defaultValue()));
        }
        if (column.isComputed()) {
            options.add(CodeBlock.of("computed($S)", column.computation()));
        }
        if (!column.comment().isEmpty()) {
            options.add(CodeBlock.of("comment($S)", column.comment()));
        }
        return options;
    }

    /** {@code NOT_NULL}, and the others. */
    static List<CodeBlock> optionsWithNull(ColumnModel column) {
        List<CodeBlock> options = new ArrayList<>();
        if (!column.isNullable()) {
            options.add(CodeBlock.of("NOT_NULL"));
        }
        options.addAll(options(column));
        return options;
    }

    /** {@code text("title", ColumnTypes.string(160), ColumnOption.NOT_NULL)}. */
    static CodeBlock definition(ColumnModel column, CodeBlock conversion, List<CodeBlock> options) {
        CodeBlock.Builder definition = CodeBlock.builder()
                .add("$L($S,$W$L", columnFactory(column.type()), column.name(), types(column.type(), conversion));
        options.forEach(option -> definition.add(",$W$T.$L", RuntimeTypes.COLUMN_OPTION, option));
        return definition.add(")").build();
    }

    /** The conversion, or {@code ColumnTypes.string(160)}; behind an array the type of its elements. */
    static CodeBlock types(ColumnType type, CodeBlock conversion) {
        CodeBlock own = type.conversion().isPresent() ? conversion : columnType(type);
        return type.element()
                .map(element -> CodeBlock.of("$L,$W$L", own, columnType(element)))
                .orElse(own);
    }

    private static CodeBlock columnTypeCall(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> CodeBlock.of("bool()");
            case BYTE -> CodeBlock.of("int8()");
            case SHORT -> CodeBlock.of("int16()");
            case INT -> CodeBlock.of("int32()");
            case LONG -> CodeBlock.of("int64()");
            case FLOAT -> CodeBlock.of("float32()");
            case DOUBLE -> CodeBlock.of("float64()");
            case CHAR -> CodeBlock.of("character()");
            case STRING -> CodeBlock.of("string($L)", type.length());
            case DECIMAL -> CodeBlock.of("decimal($L, $L)", type.precision(), type.scale());
            case BIG_INTEGER -> CodeBlock.of("integer($L)", type.precision());
            case BYTES -> CodeBlock.of("binary($L)", type.length());
            case DATE -> CodeBlock.of("localDate()");
            case TIME -> CodeBlock.of("localTime()");
            case DATE_TIME -> CodeBlock.of("localDateTime()");
            case OFFSET_DATE_TIME -> CodeBlock.of("offsetDateTime()");
            case INSTANT -> CodeBlock.of("instant()");
            case DURATION -> CodeBlock.of("duration()");
            case UUID -> CodeBlock.of("uuid()");
            case JSON -> CodeBlock.of("json()");
            case ARRAY -> throw new IllegalArgumentException("an array has a type of its own: see ArrayCode");
            case ENUM ->
                type.isNative()
                        ? CodeBlock.of(
                                "nativeEnum($S, $T.class, $T.values())",
                                Naming.snakeCase(((ClassName) type.type()).simpleName()),
                                type.type(),
                                type.type())
                        : CodeBlock.of(
                                "$L($T.class, $T.values())",
                                type.isOrdinal() ? "enumByOrdinal" : "enumByName",
                                type.type(),
                                type.type());
        };
    }

    /** {@code row.longAt(at + 1)}, or {@code row.longOrNullAt(at + 1)} where the attribute can be null. */
    static CodeBlock read(ColumnType type, CodeBlock position) {
        return CodeBlock.of("row.$L", readCall(type, type.isPrimitive() ? "At" : "OrNullAt", position));
    }

    /** {@code row.longAt(at)}, for a key, which is never NULL. */
    static CodeBlock readKey(ColumnType type, CodeBlock position) {
        return CodeBlock.of("row.$L", readCall(type, "At", position));
    }

    private static CodeBlock readCall(ColumnType type, String suffix, CodeBlock position) {
        return switch (type.kind()) {
            case BOOLEAN -> CodeBlock.of("boolean$L($L)", suffix, position);
            case BYTE -> CodeBlock.of("byte$L($L)", suffix, position);
            case SHORT -> CodeBlock.of("short$L($L)", suffix, position);
            case INT -> CodeBlock.of("int$L($L)", suffix, position);
            case LONG -> CodeBlock.of("long$L($L)", suffix, position);
            case FLOAT -> CodeBlock.of("float$L($L)", suffix, position);
            case DOUBLE -> CodeBlock.of("double$L($L)", suffix, position);
            case CHAR -> CodeBlock.of("char$L($L)", suffix, position);
            case STRING -> CodeBlock.of("stringAt($L)", position);
            case DECIMAL -> CodeBlock.of("decimalAt($L, $L)", position, type.scale());
            case BIG_INTEGER -> CodeBlock.of("integerAt($L)", position);
            case BYTES -> CodeBlock.of("bytesAt($L)", position);
            case DATE -> CodeBlock.of("dateAt($L)", position);
            case TIME -> CodeBlock.of("timeAt($L)", position);
            case DATE_TIME -> CodeBlock.of("dateTimeAt($L)", position);
            case OFFSET_DATE_TIME -> CodeBlock.of("offsetDateTimeAt($L)", position);
            case INSTANT -> CodeBlock.of("instantAt($L)", position);
            case DURATION -> CodeBlock.of("durationAt($L)", position);
            case UUID -> CodeBlock.of("uuidAt($L)", position);
            case JSON -> CodeBlock.of("jsonAt($L)", position);
            case ARRAY -> throw new IllegalArgumentException("an array is read by a type of its own: see ArrayCode");
            case ENUM ->
                CodeBlock.of("enumAt($L, $T.$L)", position, type.type(), type.isOrdinal() ? "values()" : "class");
        };
    }

    /** {@code at}, {@code at + 1}, {@code at + 2} ... */
    static CodeBlock position(int offset) {
        return offset == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", offset);
    }

    /** {@code out.write(next++, album.title)}, without a semicolon. */
    static CodeBlock write(ColumnType type, CodeBlock position, CodeBlock value) {
        return switch (type.kind()) {
            case ENUM -> CodeBlock.of("out.$L($L, $L)", enumWriter(type), position, value);
            default -> CodeBlock.of("out.write($L, $L)", position, value);
        };
    }

    private static String enumWriter(ColumnType type) {
        if (type.isNative()) {
            return "writeNative";
        }
        return type.isOrdinal() ? "writeOrdinal" : "writeName";
    }

    /** {@code !Objects.equals(title, entity.title)}, or whatever tells two values of the type apart. */
    static CodeBlock differ(ColumnType type, CodeBlock one, CodeBlock other) {
        return switch (type.kind()) {
            case FLOAT, DOUBLE ->
                type.isPrimitive()
                        ? CodeBlock.of("$T.compare($L, $L) != 0", type.boxedType(), one, other)
                        : CodeBlock.of("!$T.equals($L, $L)", Objects.class, one, other);
            case DECIMAL -> CodeBlock.of("!$T.same($L, $L)", RuntimeTypes.VALUES, one, other);
            case BYTES -> CodeBlock.of("!$T.equals($L, $L)", Arrays.class, one, other);
            case ENUM -> CodeBlock.of("$L != $L", one, other);
            default ->
                type.isPrimitive()
                        ? CodeBlock.of("$L != $L", one, other)
                        : CodeBlock.of("!$T.equals($L, $L)", Objects.class, one, other);
        };
    }

    /** The value itself, or a copy of it where it can be changed in place. */
    static CodeBlock copy(ColumnType type, CodeBlock value) {
        return switch (type.kind()) {
            case BYTES -> CodeBlock.of("$1L == null ? null : $1L.clone()", value);
            default -> value;
        };
    }

    /** {@code id == null}, {@code id == 0}: that a key attribute is not set; empty where every value is a set one. */
    static CodeBlock isUnset(ColumnType type, CodeBlock value) {
        if (!type.isPrimitive()) {
            return CodeBlock.of("$L == null", value);
        }
        return type.type().equals(TypeName.BOOLEAN) ? CodeBlock.of("") : CodeBlock.of("$L == 0", value);
    }
}
