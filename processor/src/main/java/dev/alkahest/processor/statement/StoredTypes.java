package dev.alkahest.processor.statement;

import com.palantir.javapoet.TypeName;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.ColumnType;
import dev.alkahest.processor.model.RepositoryModel.StoredType;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Finds how values of a type are sent and read: as the column beside them is, where that has their type. */
final class StoredTypes {

    /** How many digits behind the point a decimal has where nothing tells. */
    static final int SCALE = 10;

    private StoredTypes() {}

    /** Returns how a value is sent: only what is stored as something else needs the column for that; no value is cut to its size. */
    static Optional<StoredType> sent(TypeMirror type, Optional<ColumnUse> column) {
        return ofColumn(type, column.filter(StoredTypes::isStoredOtherwise)).or(() -> own(type, SCALE));
    }

    /**
     * Returns how a value is read.
     *
     * @param scale how many digits it has behind the point, where it is a decimal
     */
    static Optional<StoredType> read(TypeMirror type, Optional<ColumnUse> column, int scale) {
        return ofColumn(type, column).or(() -> own(type, scale));
    }

    private static boolean isStoredOtherwise(ColumnUse use) {
        return use.column()
                .map(ColumnModel::type)
                .filter(type -> type.conversion().isPresent() || type.kind() == ColumnKind.ENUM)
                .isPresent();
    }

    private static Optional<StoredType> ofColumn(TypeMirror type, Optional<ColumnUse> use) {
        TypeName boxed = TypeName.get(type).withoutAnnotations().box();
        return use.filter(of -> of.column()
                        .filter(column ->
                                column.type().boxedType().withoutAnnotations().equals(boxed))
                        .isPresent())
                .map(StoredTypes::of);
    }

    private static Optional<StoredType> own(TypeMirror type, int scale) {
        TypeName name = TypeName.get(type).withoutAnnotations();
        return ColumnKind.of(type)
                .filter(kind -> kind != ColumnKind.ARRAY)
                .map(kind ->
                        StoredType.of(new ColumnType(kind, name, 0, 38, scale, Enumerated.As.NAME, Optional.empty())));
    }

    private static StoredType of(ColumnUse use) {
        ColumnModel column = use.column().orElseThrow();
        return new StoredType(column.type(), Optional.of(use.table()), use.constant(), column.property());
    }
}
