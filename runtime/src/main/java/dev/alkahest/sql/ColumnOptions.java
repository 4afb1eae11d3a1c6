package dev.alkahest.sql;

import org.jspecify.annotations.Nullable;

/** All that is said of a column beyond its name and type. */
record ColumnOptions(
        boolean isNullable,
        boolean isPrimaryKey,
        boolean isUnique,
        boolean isGenerated,
        @Nullable String defaultValue,
        @Nullable String computation,
        @Nullable Sequence sequence,
        @Nullable String comment) {

    private static final ColumnOptions NONE = new ColumnOptions(true, false, false, false, null, null, null, null);

    static ColumnOptions of(ColumnOption... options) {
        ColumnOptions all = NONE;
        for (ColumnOption option : options) {
            all = option.applyTo(all);
        }
        return all;
    }

    ColumnOptions withPrimaryKey() {
        return new ColumnOptions(false, true, isUnique, isGenerated, defaultValue, computation, sequence, comment);
    }

    ColumnOptions withNotNull() {
        return new ColumnOptions(
                false, isPrimaryKey, isUnique, isGenerated, defaultValue, computation, sequence, comment);
    }

    ColumnOptions withUnique() {
        return new ColumnOptions(
                isNullable, isPrimaryKey, true, isGenerated, defaultValue, computation, sequence, comment);
    }

    ColumnOptions withGenerated() {
        return new ColumnOptions(
                isNullable, isPrimaryKey, isUnique, true, defaultValue, computation, sequence, comment);
    }

    ColumnOptions withoutGeneration() {
        return new ColumnOptions(isNullable, isPrimaryKey, isUnique, false, defaultValue, computation, null, comment);
    }

    ColumnOptions withDefaultValue(String sql) {
        return new ColumnOptions(isNullable, isPrimaryKey, isUnique, isGenerated, sql, computation, sequence, comment);
    }

    ColumnOptions withComputation(String sql) {
        return new ColumnOptions(isNullable, isPrimaryKey, isUnique, isGenerated, defaultValue, sql, sequence, comment);
    }

    ColumnOptions withSequence(Sequence newSequence) {
        return new ColumnOptions(
                isNullable, isPrimaryKey, isUnique, isGenerated, defaultValue, computation, newSequence, comment);
    }

    ColumnOptions withComment(String newComment) {
        return new ColumnOptions(
                isNullable, isPrimaryKey, isUnique, isGenerated, defaultValue, computation, sequence, newComment);
    }
}
