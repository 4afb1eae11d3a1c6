package dev.alkahest.dialect;

import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Extract;
import dev.alkahest.sql.HasElement;
import dev.alkahest.sql.InRows;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.SqlKind;
import java.util.EnumSet;
import java.util.List;

/** PostgreSQL, from 13 on. */
final class PostgresDialect extends Dialect {

    PostgresDialect() {
        super(
                "postgresql",
                grammar(new Quoting(ReservedWords.POSTGRESQL, 63)),
                new PostgresErrors(),
                new PostgresValues(),
                EnumSet.complementOf(EnumSet.of(
                        Capability.ROW_LOCKS_OF_OUTER_JOINS,
                        Capability.ROW_LOCKS_OF_GROUPS,
                        Capability.ROW_LOCKS_OF_WINDOWS)));
    }

    private static Grammar grammar(Quoting quoting) {
        TypeNames types = types(quoting);
        return new Grammar(quoting, types, new ColumnDefinitions(quoting, types), new PostgresSyntax(types));
    }

    static TypeNames types(Quoting quoting) {
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
        return new PostgresTwoPhase();
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

    /** What PostgreSQL says in its own way. */
    private static final class PostgresSyntax extends Syntax {

        PostgresSyntax(TypeNames types) {
            super(types, PostgresFunctions.texts(), new AggregateTexts());
        }

        /** An index answers what it is asked of arrays, and of no element alone. */
        @Override
        void hasElement(NodeWriter writer, HasElement node) {
            writer.operand(node.array());
            writer.out().add(" @> ").addPlaceholder(new OneElementType<>(node.type()), node.element());
        }

        /**
         * A list of rows becomes a tree of conditions, which each row is compared with in turn and which thousands of rows
         * make too deep; VALUES are joined. Their first row tells the types of all.
         */
        @Override
        void inRows(NodeWriter writer, InRows node) {
            inRows(writer, node, "VALUES ", this::typed);
        }

        /** PostgreSQL gives a decimal, which would not be divided as a whole number is. */
        @Override
        void extract(NodeWriter writer, Extract node) {
            writer.out().add("CAST(");
            super.extract(writer, node);
            writer.out().add(" AS integer)");
        }

        /** PostgreSQL has no remainder of floating-point numbers, and makes decimals of 15 digits of them, unless by their texts. */
        @Override
        void mod(NodeWriter writer, Arithmetic node) {
            if (node.kind() == SqlKind.DECIMAL) {
                super.mod(writer, node);
                return;
            }
            writer.out().add("CAST(mod(CAST(CAST(");
            writer.operand(node.left(), Precedence.OR);
            writer.out().add(" AS text) AS numeric), CAST(CAST(");
            writer.operand(node.right(), Precedence.OR);
            writer.out().add(" AS text) AS numeric)) AS double precision)");
        }
    }
}
