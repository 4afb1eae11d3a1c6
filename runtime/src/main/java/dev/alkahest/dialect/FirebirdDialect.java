package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import java.util.EnumSet;

/** Firebird, from 3.0 on. */
final class FirebirdDialect extends Dialect {

    /** The most digits that an exact number has. */
    static final int DIGITS = 18;

    /**
     * The length of a text that has none of its own. A row has 65,535 bytes and a character four of them; longer texts have to be kept
     * apart from it, where they can't be sorted, and each is read by statements of its own.
     */
    private static final int TEXT_LENGTH = 1000;

    /** The most characters of UTF-8 that a column has room for without being kept apart from its row. */
    static final int LONGEST_TEXT = 8191;

    /** The most bytes that a column has room for without being kept apart from its row. */
    private static final int LONGEST_BYTES = 32_765;

    FirebirdDialect() {
        super(
                "firebird",
                grammar(Quoting.ofLettersWithoutSpaces(ReservedWords.FIREBIRD, 31)),
                new FirebirdErrors(),
                new FirebirdValues(),
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
                        Capability.ALTER_FOREIGN_KEYS,
                        Capability.SEQUENCES,
                        Capability.CONDITIONAL_UPSERT,
                        Capability.VALUES_WITH_KEYS,
                        Capability.COMMENTS,
                        Capability.FULL_JOIN,
                        Capability.WINDOWS,
                        Capability.STATISTICAL_AGGREGATES,
                        Capability.UPSERT_RETURNING,
                        Capability.GROUP_BY_NAMES,
                        Capability.NTH_VALUE,
                        Capability.ROW_LOCKS,
                        Capability.ROW_LOCKS_OF_LIMITED));
    }

    private static Grammar grammar(Quoting quoting) {
        TypeNames types = FirebirdDialect::nameOf;
        return new Grammar(quoting, types, new FirebirdColumnDefinitions(quoting, types), new FirebirdSyntax(types));
    }

    /** It takes more, but plans a list of rows in a time that grows faster than their number. */
    @Override
    public int maxParameters() {
        return 1000;
    }

    @Override
    public String nothing() {
        return "SELECT 1 FROM rdb$database";
    }

    @Override
    public InsertStrategy insertStrategy() {
        return InsertStrategy.ROW_BY_ROW_RETURNING;
    }

    /** Returns whether a text or bytes are kept apart from their row: they are compared with a value, but not sorted and grouped. */
    static boolean isApart(ColumnType<?> type) {
        return switch (type.kind()) {
            case CHAR, TEXT -> type.length() > LONGEST_TEXT;
            case BINARY -> type.length() == 0 || type.length() > LONGEST_BYTES;
            case JSON -> true;
            default -> false;
        };
    }

    private static String nameOf(ColumnType<?> type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "float";
            case DOUBLE -> "double precision";
            case DECIMAL -> decimal(type);
            case CHAR, TEXT, JSON ->
                isApart(type)
                        ? "blob sub_type text character set utf8"
                        : text(type.length() == 0 ? TEXT_LENGTH : type.length());
            case BINARY -> isApart(type) ? "blob" : bytes(type.length());
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP, TIMESTAMP_UTC -> "timestamp";
            case UUID -> "char(16) character set octets";
            case ENUM -> text(longest(type));
            case ARRAY -> throw TypeNames.noArrays();
        };
    }

    static String text(int length) {
        return "varchar(" + length + ") character set utf8";
    }

    static String bytes(int length) {
        return "varchar(" + length + ") character set octets";
    }

    private static String decimal(ColumnType<?> type) {
        int precision = Math.min(type.precision(), DIGITS);
        return "numeric(" + precision + ", " + Math.min(type.scale(), precision) + ")";
    }

    /**
     * Returns how many digits there is room for behind the point of a number that has those of a type before it, and at least 8; 10
     * where a type has more than there is room for.
     */
    static int wideScale(ColumnType<?> type) {
        int before = type.precision() > DIGITS ? 10 : Math.max(8, type.precision() - type.scale());
        return Math.min(DIGITS, Math.max(type.scale(), DIGITS - before));
    }

    private static int longest(ColumnType<?> type) {
        return type.nativeEnum().orElseThrow().constants().stream()
                .mapToInt(String::length)
                .max()
                .orElse(1);
    }
}
