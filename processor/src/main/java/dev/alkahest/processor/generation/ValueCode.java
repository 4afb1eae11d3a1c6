package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.alkahest.processor.model.RowModel;
import dev.alkahest.processor.model.ValueModel;

/** The code that depends on how a value of an entity is stored: as it is, or converted. */
final class ValueCode {

    private ValueCode() {}

    /** {@code row.stringAt(at + 1)}. */
    static CodeBlock read(RowModel row, ValueModel value) {
        return read(row, value, ColumnCode.position(row.positionOf(value)));
    }

    /** {@code row.stringAt(next++)}. */
    static CodeBlock read(RowModel row, ValueModel value, CodeBlock position) {
        if (isConverted(value)) {
            return ConversionCode.read(row, value, position);
        }
        if (value.type().isOrdinal()) {
            return CodeBlock.of("row.enumAt($L, $N)", position, value.column().valuesConstant());
        }
        return value.isKey() ? ColumnCode.readKey(value.type(), position) : ColumnCode.read(value.type(), position);
    }

    /** {@code out.write(next++, album.title)}, without a semicolon. */
    static CodeBlock write(RowModel row, ValueModel value, CodeBlock position, CodeBlock attribute) {
        return isConverted(value)
                ? ColumnCode.write(value.type().stored(), position, ConversionCode.stored(row, value, attribute))
                : ColumnCode.write(value.type(), position, attribute);
    }

    /** {@code !Objects.equals(title, entity.title)}. */
    static CodeBlock differ(RowModel row, ValueModel value, CodeBlock one, CodeBlock other) {
        return isConverted(value)
                ? ConversionCode.differ(row, value, one, other)
                : ColumnCode.differ(value.type(), one, other);
    }

    /** The value itself, or a copy of it where it can be changed in place. */
    static CodeBlock copy(RowModel row, ValueModel value, CodeBlock attribute) {
        return isConverted(value)
                ? ConversionCode.copy(row, value, attribute)
                : ColumnCode.copy(value.type(), attribute);
    }

    private static boolean isConverted(ValueModel value) {
        return value.type().conversion().isPresent();
    }
}
