package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** An attribute that is a value in one column. */
public record ValueModel(String name, ClassName declaringType, Access access, Role role, ColumnModel column)
        implements AttributeModel {

    /** What a value is for. */
    public enum Role {
        /** It is the key, or a part of it. */
        KEY,
        /** It counts the versions of the row. */
        VERSION,
        /** Neither. */
        DATA
    }

    /** Returns whether it is the key, or a part of it. */
    public boolean isKey() {
        return role == Role.KEY;
    }

    /** Returns whether it counts the versions of the row. */
    public boolean isVersion() {
        return role == Role.VERSION;
    }

    /** Returns the type of its column. */
    public ColumnType type() {
        return column.type();
    }

    @Override
    public List<ColumnModel> columns() {
        return List.of(column);
    }
}
