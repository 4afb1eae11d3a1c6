package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.alkahest.processor.model.ColumnModel;
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
            return ConversionCode.read(row, value.column(), position);
        }
        if (value.type().isOrdinal()) {
            return CodeBlock.of("row.enumAt($L, $N)", position, value.column().valuesConstant());
        }
        return value.isKey() ? ColumnCode.readKey(value.type(), position) : ColumnCode.read(value.type(), position);
    }

    /** {@code row.longAt(at)}, for a key, which is never NULL. */
    static CodeBlock readKey(RowModel row, ColumnModel column, CodeBlock position) {
        return isConverted(column)
                ? ConversionCode.read(row, column, position)
                : ColumnCode.readKey(column.type(), position);
    }

    /** {@code row.longOrNullAt(at + 4)}, for a foreign key, which may be NULL whatever the key is. */
    static CodeBlock readReferredKey(RowModel row, ColumnModel column, CodeBlock position) {
        return isConverted(column)
                ? ConversionCode.readOrNull(row, column, position)
                : ColumnCode.read(column.type().boxed(), position);
    }

    /** {@code out.write(next++, album.title)}, without a semicolon. */
    static CodeBlock write(RowModel row, ColumnModel column, CodeBlock position, CodeBlock value) {
        return isConverted(column)
                ? ColumnCode.write(column.type().stored(), position, ConversionCode.stored(row, column, value))
                : ColumnCode.write(column.type(), position, value);
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
        return isConverted(value.column());
    }

    private static boolean isConverted(ColumnModel column) {
        return column.type().conversion().isPresent();
    }
}
