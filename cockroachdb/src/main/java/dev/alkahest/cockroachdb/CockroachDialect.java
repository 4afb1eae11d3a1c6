package dev.alkahest.cockroachdb;

import dev.alkahest.dialect.Capability;
import dev.alkahest.dialect.Grammar;
import dev.alkahest.dialect.InsertStrategy;
import dev.alkahest.dialect.PostgresDialect;
import dev.alkahest.dialect.Quoting;
import dev.alkahest.dialect.TypeNames;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.NativeEnum;
import java.util.EnumSet;
import java.util.Set;

/** CockroachDB, from 23.2 on. */
final class CockroachDialect extends PostgresDialect {

    CockroachDialect() {
        super("cockroachdb", grammar(quoting(Set.of("family", "index", "nothing"))), new CockroachErrors(), able());
    }

    private static Grammar grammar(Quoting quoting) {
        TypeNames postgres = types(quoting);
        TypeNames types = type -> nameOf(type, postgres);
        return new Grammar(quoting, types, new CockroachColumns(quoting, types), new CockroachSyntax(types));
    }

    /** An {@code integer} has 64 bits, unless it is called by its size. */
    private static String nameOf(ColumnType<?> type, TypeNames postgres) {
        return switch (type.kind()) {
            case SMALLINT -> "int2";
            case INTEGER -> "int4";
            case BIGINT -> "int8";
            case ARRAY -> nameOf(type.element().orElseThrow(), postgres) + "[]";
            default -> postgres.nameOf(type);
        };
    }

    private static Set<Capability> able() {
        Set<Capability> able = EnumSet.copyOf(capabilities());
        able.removeAll(EnumSet.of(
                Capability.DEFERRABLE_FOREIGN_KEYS,
                Capability.TWO_PHASE_COMMIT,
                Capability.GROUPING_SETS,
                Capability.ORDERED_SET_AGGREGATES));
        return able;
    }

    /** Keys that the database makes are in no order that follows the rows of one statement, so each row has its own. */
    @Override
    public InsertStrategy insertStrategy() {
        return InsertStrategy.JDBC_BATCH_KEYS;
    }

    @Override
    public String createEnum(NativeEnum type) {
        return "CREATE TYPE IF NOT EXISTS " + quote(type.name()) + " AS ENUM ('" + String.join("', '", type.constants())
                + "')";
    }
}
