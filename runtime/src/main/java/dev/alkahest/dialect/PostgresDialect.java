package dev.alkahest.dialect;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** PostgreSQL, from 13 on; and the beginning of the dialect of a database that speaks its language and its protocol. Thread-safe. */
public class PostgresDialect extends Dialect {

    PostgresDialect() {
        this("postgresql", grammar(quoting(Set.of())), new PostgresErrors(), capabilities());
    }

    /** Makes the dialect of a database that is called so, and is told values as PostgreSQL is. */
    protected PostgresDialect(String name, Grammar grammar, Errors errors, Set<Capability> capabilities) {
        super(name, grammar, errors, new PostgresValues(), capabilities);
    }

    /** Returns what PostgreSQL can do, for a dialect to take out what its database can't. */
    protected static Set<Capability> capabilities() {
        return EnumSet.complementOf(EnumSet.of(
                Capability.ROW_LOCKS_OF_OUTER_JOINS, Capability.ROW_LOCKS_OF_GROUPS, Capability.ROW_LOCKS_OF_WINDOWS));
    }

    /** Returns how PostgreSQL quotes names, with more words that mean something else without quotes. */
    protected static Quoting quoting(Set<String> moreReserved) {
        Set<String> reserved = new HashSet<>(ReservedWords.POSTGRESQL);
        reserved.addAll(moreReserved);
        return new Quoting(reserved, 63);
    }

    private static Grammar grammar(Quoting quoting) {
        TypeNames types = types(quoting);
        return new Grammar(quoting, types, new ColumnDefinitions(quoting, types), new PostgresSyntax(types));
    }

    /** Returns what PostgreSQL calls types. */
    protected static TypeNames types(Quoting quoting) {
        return type ->
                type.nativeEnum().map(known -> quoting.quote(known.name())).orElseGet(() -> nameOf(type));
    }

    /** The protocol counts parameters in 16 bits, which the driver reads without a sign. */
    @Override
    public int maxParameters() {
        return 65_535;
    }

    @Override
    public TwoPhase twoPhase() {
        return supports(Capability.TWO_PHASE_COMMIT) ? new PostgresTwoPhase() : super.twoPhase();
    }

    @Override
    public InsertStrategy insertStrategy() {
        return InsertStrategy.UNNEST_RETURNING;
    }

    @Override
    public String insertUnnest(Table table, List<? extends Column<?>> columns, List<? extends Column<?>> returning) {
        String insert = rows().insertUnnest(table, columns, returning, PostgresDialect::elementTypeOf);
        return returning.size() == 1
                ? insert
                : "WITH made AS (" + insert + ") SELECT " + rows().names(returning) + " FROM made ORDER BY "
                        + quote(returning.get(0).name());
    }

    @Override
    public String arrayType(Column<?> column) {
        return elementTypeOf(column.type());
    }

    private static String elementTypeOf(ColumnType<?> type) {
        return switch (type.kind()) {
            case BOOLEAN -> "bool";
            case SMALLINT -> "int2";
            case INTEGER -> "int4";
            case BIGINT -> "int8";
            case REAL -> "float4";
            case DOUBLE -> "float8";
            case DECIMAL -> "numeric";
            case CHAR, TEXT, ENUM, ARRAY -> "text";
            case BINARY -> "bytea";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMP_UTC -> "timestamptz";
            case UUID -> "uuid";
            case JSON -> "jsonb";
        };
    }

    private static String nameOf(ColumnType<?> type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> TypeNames.withPrecision("numeric", type);
            case CHAR, TEXT -> type.length() == 0 ? "text" : TypeNames.withLength("character varying", type.length());
            case BINARY -> "bytea";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMP_UTC -> "timestamp with time zone";
            case UUID -> "uuid";
            case JSON -> "jsonb";
            case ARRAY -> nameOf(type.element().orElseThrow()) + "[]";
            case ENUM -> throw new IllegalArgumentException(type + " has a name of its own");
        };
    }
}
