package dev.alkahest.dialect;

import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.PLAYLIST_TRACK;

import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Festival;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Sequence;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.NativeEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Tables, and what belongs to them. */
final class TableConstructs {

    private static final Table TYPES = Table.named("types")
            .column("a_boolean", ColumnTypes.bool(), ColumnOption.NOT_NULL)
            .column("a_byte", ColumnTypes.int8())
            .column("a_short", ColumnTypes.int16())
            .column("an_int", ColumnTypes.int32())
            .column("a_long", ColumnTypes.int64())
            .column("a_float", ColumnTypes.float32())
            .column("a_double", ColumnTypes.float64())
            .column("a_decimal", ColumnTypes.decimal(10, 2))
            .column("a_big_integer", ColumnTypes.integer(20))
            .column("a_char", ColumnTypes.character())
            .column("a_text", ColumnTypes.string(80))
            .column("a_long_text", ColumnTypes.string(0))
            .column("some_bytes", ColumnTypes.binary(16))
            .column("many_bytes", ColumnTypes.binary(0))
            .column("a_date", ColumnTypes.localDate())
            .column("a_time", ColumnTypes.localTime())
            .column("a_date_time", ColumnTypes.localDateTime())
            .column("an_instant", ColumnTypes.instant())
            .column("an_offset", ColumnTypes.offsetDateTime())
            .column("a_duration", ColumnTypes.duration())
            .column("a_uuid", ColumnTypes.uuid())
            .column("a_document", ColumnTypes.json())
            .column("a_name", ColumnTypes.enumByName(TimeUnit.class, TimeUnit.values()))
            .column("an_ordinal", ColumnTypes.enumByOrdinal(TimeUnit.class, TimeUnit.values()))
            .column("an_enum", ColumnTypes.nativeEnum("unit", TimeUnit.class, TimeUnit.values()))
            .build();

    private static final Table CONSTRAINTS = Table.named("order")
            .comment("What is bought")
            .column("number", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY, ColumnOption.sequence("order_seq", 50))
            .column("code", ColumnTypes.string(0), ColumnOption.UNIQUE, ColumnOption.NOT_NULL)
            .column("Odd \"name", ColumnTypes.string(20), ColumnOption.comment("It's odd"))
            .column("price", ColumnTypes.decimal(10, 2), ColumnOption.defaultValue("0"))
            .column("tax", ColumnTypes.decimal(10, 2), ColumnOption.computed("price * 0.19"))
            .column("artist_id", ColumnTypes.int64())
            .column("album_id", ColumnTypes.int64())
            .column("parent", ColumnTypes.int64())
            .foreignKey(table ->
                    ForeignKey.of(table.column("artist_id"), ARTIST.id).withOnDelete(ForeignKey.Action.SET_NULL))
            .foreignKey(table -> ForeignKey.of(table.column("album_id"), ALBUM.id)
                    .withName("fk_bought")
                    .withOnDelete(ForeignKey.Action.CASCADE)
                    .withOnUpdate(ForeignKey.Action.CASCADE))
            .foreignKey(table -> ForeignKey.of(table.column("parent"), table.column("number"))
                    .withDeferrable())
            .unique("artist_id", "album_id")
            .index("price", "code")
            .check("price >= 0")
            .build();

    private TableConstructs() {}

    static Constructs tables() {
        Table shop = Table.named("goods")
                .schema("shop")
                .column("id", ColumnTypes.int32(), ColumnOption.PRIMARY_KEY, ColumnOption.GENERATED)
                .build();
        Sequence sequence = new Sequence("order_seq", 50);
        NativeEnum unit = new NativeEnum("unit", List.of("DAYS", "HOURS"));
        ForeignKey key = CONSTRAINTS.foreignKeys().get(2);
        return new Constructs("table")
                .add("types", dialect -> created(dialect, TYPES))
                .add("arrays", dialect -> created(dialect, Festival.Stage.STAGE))
                .add("key that the database makes", dialect -> created(dialect, ARTIST))
                .add("key of two columns", dialect -> created(dialect, PLAYLIST_TRACK))
                .add("constraints", dialect -> created(dialect, CONSTRAINTS))
                .add("schema", dialect -> needs(dialect, Capability.SCHEMAS, created(dialect, shop)))
                .add("drop", dialect -> dialect.dropTable(ARTIST))
                .add(
                        "foreign key",
                        dialect ->
                                needs(dialect, Capability.ALTER_FOREIGN_KEYS, dialect.addForeignKey(CONSTRAINTS, key)))
                .add(
                        "drop of a foreign key",
                        dialect ->
                                needs(dialect, Capability.ALTER_FOREIGN_KEYS, dialect.dropForeignKey(CONSTRAINTS, key)))
                .add(
                        "deferred foreign keys",
                        dialect -> dialect.deferForeignKeys().orElse("-- are dropped instead"))
                .add("sequence", dialect -> needs(dialect, Capability.SEQUENCES, dialect.createSequence(sequence)))
                .add(
                        "drop of a sequence",
                        dialect -> needs(dialect, Capability.SEQUENCES, dialect.dropSequence(sequence)))
                .add("enum", dialect -> needs(dialect, Capability.ENUM_TYPES, dialect.createEnum(unit)))
                .add("drop of an enum", dialect -> needs(dialect, Capability.ENUM_TYPES, dialect.dropEnum(unit)))
                .add(
                        "transaction that reads",
                        dialect -> dialect.readOnly(true).isEmpty()
                                ? "-- needs no statement"
                                : String.join(";\n", dialect.readOnly(true)))
                .add(
                        "prepared transaction",
                        dialect -> dialect.supports(Capability.TWO_PHASE_COMMIT)
                                ? prepared(dialect.twoPhase())
                                : "-- needs Capability.TWO_PHASE_COMMIT");
    }

    private static String needs(Dialect dialect, Capability capability, String text) {
        return dialect.supports(capability) ? text : "-- needs Capability." + capability;
    }

    private static String created(Dialect dialect, Table table) {
        return dialect.refusal(table)
                .map(refusal -> "-- is refused: " + refusal)
                .orElseGet(() -> {
                    List<String> statements = new ArrayList<>(dialect.createTable(table));
                    statements.addAll(dialect.createIndexes(table));
                    return String.join(";\n", statements);
                });
    }

    private static String prepared(TwoPhase twoPhase) {
        List<String> statements = new ArrayList<>(twoPhase.begin("x"));
        statements.addAll(twoPhase.prepare("x"));
        statements.add(twoPhase.commitPrepared("x"));
        statements.add(twoPhase.rollbackPrepared("x"));
        statements.add(twoPhase.list());
        return String.join(";\n", statements);
    }
}
