package dev.alkahest.processor.model;

import com.palantir.javapoet.TypeName;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Enumerated;

/** Reads the column type of a field that can be a column. */
final class ColumnTypeReader {

    private ColumnTypeReader() {}

    static ColumnType read(FieldDeclaration field) {
        AnnotationUse column = field.use(Column.class);
        ColumnKind kind = ColumnKind.of(field.type()).orElseThrow();
        Enumerated.As stored = field.use(Enumerated.class).constant("value", Enumerated.As.class);
        return new ColumnType(
                kind,
                TypeName.get(field.type()),
                column.number("length"),
                column.number("precision"),
                column.number("scale"),
                kind == ColumnKind.ENUM && stored == Enumerated.As.ORDINAL);
    }
}
