package dev.alkahest.sql;

import org.jspecify.annotations.Nullable;

/** All that is said of a column beyond its name and type. */
record ColumnOptions(
        boolean isNullable,
        boolean isPrimaryKey,
        boolean isUnique,
        boolean isGenerated,
        boolean isDeferred,
        @Nullable String defaultValue,
        @Nullable String computation,
        @Nullable Sequence sequence,
        @Nullable String comment) {

    private static final ColumnOptions NONE =
            new ColumnOptions(true, false, false, false, false, null, null, null, null);

    static ColumnOptions of(ColumnOption... options) {
        ColumnOptions all = NONE;
        for (ColumnOption option : options) {
            all = option.applyTo(all);
        }
        return all;
    }

    ColumnOptions withPrimaryKey() {
        return new ColumnOptions(
                false, true, isUnique, isGenerated, isDeferred, defaultValue, computation, sequence, comment);
    }

    ColumnOptions withNotNull() {
        return new ColumnOptions(
                false, isPrimaryKey, isUnique, isGenerated, isDeferred, defaultValue, computation, sequence, comment);
    }

    ColumnOptions withUnique() {
        return new ColumnOptions(
                isNullable, isPrimaryKey, true, isGenerated, isDeferred, defaultValue, computation, sequence, comment);
    }

    ColumnOptions withGenerated() {
        return new ColumnOptions(
                isNullable, isPrimaryKey, isUnique, true, isDeferred, defaultValue, computation, sequence, comment);
    }

    ColumnOptions withoutGeneration() {
        return new ColumnOptions(
                isNullable, isPrimaryKey, isUnique, false, isDeferred, defaultValue, computation, null, comment);
    }

    ColumnOptions withDefaultValue(String sql) {
        return new ColumnOptions(
                isNullable, isPrimaryKey, isUnique, isGenerated, isDeferred, sql, computation, sequence, comment);
    }

    ColumnOptions withComputation(String sql) {
        return new ColumnOptions(
                isNullable, isPrimaryKey, isUnique, isGenerated, isDeferred, defaultValue, sql, sequence, comment);
    }

    ColumnOptions withSequence(Sequence newSequence) {
        return new ColumnOptions(
                isNullable,
                isPrimaryKey,
                isUnique,
                isGenerated,
                isDeferred,
                defaultValue,
                computation,
                newSequence,
                comment);
    }

    ColumnOptions withDeferred() {
        return new ColumnOptions(
                isNullable, isPrimaryKey, isUnique, isGenerated, true, defaultValue, computation, sequence, comment);
    }

    ColumnOptions withComment(String newComment) {
        return new ColumnOptions(
                isNullable,
                isPrimaryKey,
                isUnique,
                isGenerated,
                isDeferred,
                defaultValue,
                computation,
                sequence,
                newComment);
    }
}
