package dev.alkahest.acme;

import dev.alkahest.dialect.Capability;
import dev.alkahest.dialect.CatalogQueries;
import dev.alkahest.dialect.ColumnDefinitions;
import dev.alkahest.dialect.Dialect;
import dev.alkahest.dialect.Grammar;
import dev.alkahest.dialect.InsertStrategy;
import dev.alkahest.dialect.Quoting;
import dev.alkahest.dialect.TypeNames;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.JdbcValues;
import java.util.EnumSet;
import java.util.Set;

/** How to speak with Acme. */
final class AcmeDialect extends Dialect {

    private static final Set<String> RESERVED = Set.of("from", "group", "order", "select", "table", "user", "where");

    AcmeDialect() {
        super(
                "acme",
                grammar(new Quoting(RESERVED, 128)),
                new AcmeErrors(),
                new JdbcValues(),
                EnumSet.of(Capability.ALTER_FOREIGN_KEYS, Capability.WINDOWS, Capability.ROW_LOCKS));
    }

    private static Grammar grammar(Quoting quoting) {
        TypeNames types = AcmeDialect::nameOf;
        return new Grammar(quoting, types, new ColumnDefinitions(quoting, types), new AcmeSyntax(types));
    }

    private static String nameOf(ColumnType<?> type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> TypeNames.withPrecision("decimal", type);
            case CHAR, TEXT, ENUM, JSON -> TypeNames.withLength("varchar", type.length());
            case BINARY -> "blob";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMP_UTC -> "timestamp with time zone";
            case UUID -> "uuid";
            case ARRAY -> throw TypeNames.noArrays();
        };
    }

    @Override
    public CatalogQueries catalog() {
        return new AcmeCatalog();
    }

    @Override
    public int maxParameters() {
        return 2_000;
    }

    @Override
    public InsertStrategy insertStrategy() {
        return InsertStrategy.JDBC_BATCH_KEYS;
    }
}
