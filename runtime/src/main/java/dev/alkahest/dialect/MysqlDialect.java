package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.SqlKind;
import java.util.EnumSet;
import java.util.List;

/** MySQL, from 8.0.31 on. Tables are InnoDB's, and text is compared as it stands, as on the other databases. */
final class MysqlDialect extends Dialect {

    MysqlDialect() {
        super(
                "mysql",
                grammar(new Quoting(ReservedWords.MYSQL, 64, '`')),
                new MysqlErrors(),
                new MysqlValues(),
                EnumSet.of(
                        Capability.ORDERED_SUBQUERIES,
                        Capability.DELETE_CASCADES,
                        Capability.CHANGED_ROWS,
                        Capability.UPSERTS,
                        Capability.LONG_TEXTS,
                        Capability.STANDARD_FUNCTIONS,
                        Capability.ORDERED_SETS,
                        Capability.COMMON_TABLES,
                        Capability.TEXT_AGGREGATE,
                        Capability.KEY_CASCADES,
                        Capability.READS_BESIDE_WRITES,
                        Capability.SPACES_AT_THE_END,
                        Capability.ALTER_FOREIGN_KEYS,
                        Capability.RETURNING_OF_ALL_ROWS,
                        Capability.SPACES_AT_THE_END,
                        Capability.TABLES_AT_ONCE,
                        Capability.WINDOW_FRAMES,
                        Capability.DISTRIBUTIONS,
                        Capability.INTERSECT_AND_EXCEPT,
                        Capability.ORDERED_LISTS,
                        Capability.ROW_LOCKS_WITHOUT_WAITING,
                        Capability.ROW_LOCKS_OF_JOINS,
                        Capability.JSON_PATHS,
                        Capability.TWO_PHASE_COMMIT,
                        Capability.WINDOWS,
                        Capability.STATISTICAL_AGGREGATES,
                        Capability.LATERAL,
                        Capability.SET_OPERATIONS_ALL,
                        Capability.GROUP_BY_NAMES,
                        Capability.WITH_IN_SUBQUERIES,
                        Capability.NTH_VALUE,
                        Capability.RANGE_DISTANCES,
                        Capability.ROW_LOCKS_OF_LIMITED,
                        Capability.ROW_LOCKS,
                        Capability.SHARED_ROW_LOCKS,
                        Capability.ROW_LOCKS_OF_OUTER_JOINS,
                        Capability.ROW_LOCKS_OF_GROUPS,
                        Capability.ROW_LOCKS_OF_WINDOWS,
                        Capability.ROW_LOCKS_OF_TABLES));
    }

    private static Grammar grammar(Quoting quoting) {
        TypeNames types = MysqlDialect::nameOf;
        return new Grammar(quoting, types, new MysqlColumnDefinitions(quoting, types), new MysqlSyntax(types));
    }

    private static String nameOf(ColumnType<?> type) {
        return type.kind() == SqlKind.UUID ? "binary(16)" : MariadbDialect.nameOf(type);
    }

    /** The protocol counts parameters in 16 bits. */
    @Override
    public int maxParameters() {
        return 65_535;
    }

    @Override
    public List<String> readOnly(boolean on) {
        return List.of("SET SESSION TRANSACTION READ " + (on ? "ONLY" : "WRITE"));
    }

    @Override
    public TwoPhase twoPhase() {
        return new MariadbTwoPhase();
    }

    @Override
    public InsertStrategy insertStrategy() {
        return InsertStrategy.JDBC_BATCH_KEYS;
    }

    /** A list of rows without a table begins with a word of its own. */
    @Override
    public String nothing() {
        return "SELECT 1";
    }
}
