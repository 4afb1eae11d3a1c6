package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * An attribute that is a value: in one column, or computed.
 *
 * @param column its column; of what is computed, the type of one alone
 * @param formula what gives the expression that it is computed from
 * @param inheritedFrom the mapped class above, where that has the attribute already
 * @param deferredGroup what it is loaded with where it is deferred; empty for nothing
 */
public record ValueModel(
        String name,
        ClassName declaringType,
        Access access,
        Role role,
        ColumnModel column,
        Optional<FormulaModel> formula,
        Optional<GeneratedNames> inheritedFrom,
        String deferredGroup)
        implements AttributeModel {

    /** Makes a value in a column. */
    public ValueModel(String name, ClassName declaringType, Access access, Role role, ColumnModel column) {
        this(name, declaringType, access, role, column, Optional.empty(), Optional.empty(), "");
    }

    /** What a value is for. */
    public enum Role {
        /** It is the key, or a part of it. */
        KEY,
        /** It counts the versions of the row. */
        VERSION,
        /** It marks deleted rows. */
        SOFT_DELETE,
        /** None of these. */
        DATA
    }

    /** Returns whether it is the key, or a part of it. */
    public boolean isKey() {
        return role == Role.KEY;
    }

    /** Returns whether it is the key of what a relationship refers to, and no attribute of its own. */
    public boolean isReferred() {
        return access instanceof Access.Referred;
    }

    @Override
    public String field() {
        return access instanceof Access.Referred referred ? referred.relationship() : name;
    }

    /** Returns whether it counts the versions of the row. */
    public boolean isVersion() {
        return role == Role.VERSION;
    }

    /** Returns whether its column is not read with its row, so that it stands in a holder. */
    public boolean isDeferred() {
        return column.isDeferred();
    }

    /** Returns whether an expression computes it, so that it has no column. */
    public boolean isFormula() {
        return formula.isPresent();
    }

    /** Returns this value with another column. */
    ValueModel withColumn(ColumnModel newColumn) {
        return new ValueModel(name, declaringType, access, role, newColumn, formula, inheritedFrom, deferredGroup);
    }

    /** Returns the type of its column. */
    public ColumnType type() {
        return column.type();
    }

    @Override
    public List<ColumnModel> columns() {
        return isFormula() ? List.of() : List.of(column);
    }
}
