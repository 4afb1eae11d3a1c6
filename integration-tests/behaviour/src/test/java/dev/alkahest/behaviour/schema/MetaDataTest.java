package dev.alkahest.behaviour.schema;

import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.CheckException;
import dev.alkahest.ConstraintException;
import dev.alkahest.ForeignKeyException;
import dev.alkahest.NotNullException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.InspectedForeignKey;
import dev.alkahest.schema.InspectedIndex;
import dev.alkahest.schema.Inspector;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.Assignment;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnTypes;
import java.util.List;

class MetaDataTest {

    private static final Table DEPARTMENT = Table.named("department")
            .column("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
            .column("code", ColumnTypes.string(10), ColumnOption.UNIQUE)
            .column("size", ColumnTypes.int32(), ColumnOption.NOT_NULL, ColumnOption.defaultValue("1"))
            .column("head_id", ColumnTypes.int64())
            .foreignKey(table -> ForeignKey.of(table.column("head_id"), person().column("id")))
            .check("size > 0")
            .index("size", "code")
            .comment("where they're put")
            .build();

    private static final Table PERSON = Table.named("person")
            .column("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY, ColumnOption.sequence("person_seq", 10))
            .column("department_id", ColumnTypes.int64(), ColumnOption.NOT_NULL)
            .foreignKey(table -> ForeignKey.of(table.column("department_id"), DEPARTMENT.column("id"))
                    .withOnDelete(ForeignKey.Action.CASCADE))
            .build();

    private static final MetaData CIRCLE = MetaData.of(DEPARTMENT, PERSON);

    /** The table is there when the foreign key is asked for. */
    private static Table person() {
        return PERSON;
    }

    @TestOnAllDatabases(except = Database.DERBY) // which deletes in no circle
    void tablesInACircleAreCreatedFilledAndDropped(Engine engine) {
        CIRCLE.createAll(engine);
        CIRCLE.createAll(engine);
        engine.begin(connection -> {
            connection.execute(insert(DEPARTMENT).values(id(DEPARTMENT).to(1L)));
            connection.execute(insert(PERSON)
                    .values(id(PERSON).to(7L), number(PERSON, "department_id").to(1L)));
            connection.execute(update(DEPARTMENT).set(number(DEPARTMENT, "head_id"), 7L));
        });
        assertBroken(
                engine,
                ForeignKeyException.class,
                "fk_department_head_id",
                id(DEPARTMENT).to(2L),
                number(DEPARTMENT, "head_id").to(9L));

        CIRCLE.dropAll(engine);
        CIRCLE.dropAll(engine);

        assertThat(tableNames(engine)).isEmpty();
        CIRCLE.createAll(engine);
        assertThat(tableNames(engine)).containsExactly("department", "person");
    }

    @TestOnAllDatabases(except = Database.DERBY) // which deletes in no circle
    void brokenConstraintIsNamed(Engine engine, Database database) {
        CIRCLE.createAll(engine);
        engine.begin(connection ->
                connection.execute(insert(DEPARTMENT).values(id(DEPARTMENT).to(1L), code("a"))));

        assertBroken(
                engine,
                UniqueException.class,
                "uq_department_code",
                id(DEPARTMENT).to(2L),
                code("a"));
        if (database != Database.MARIADB) { // which calls every primary key PRIMARY
            assertBroken(
                    engine,
                    UniqueException.class,
                    "pk_department",
                    id(DEPARTMENT).to(1L));
        }
        assertBroken(
                engine, CheckException.class, "ck_department_1", id(DEPARTMENT).to(3L), size(0));
        assertBroken(engine, NotNullException.class, "size", id(DEPARTMENT).to(4L), size(null));
    }

    @TestOnAllDatabases(except = Database.DERBY) // which deletes in no circle
    void whatIsThereCanBeReadBack(Engine engine) {
        CIRCLE.createAll(engine);
        engine.begin(connection -> {
            Inspector inspector = Inspector.of(connection);
            assertThat(inspector.hasTable(DEPARTMENT)).isTrue();
            assertThat(inspector.primaryKey(PERSON)).containsExactly("id");
            assertThat(inspector.foreignKeys(PERSON))
                    .containsExactly(new InspectedForeignKey(
                            "fk_person_department_id", List.of("department_id"), "department", List.of("id")));
            assertThat(inspector.indexes(DEPARTMENT))
                    .contains(new InspectedIndex("ix_department_size_code", List.of("size", "code"), false));
            assertThat(inspector.columns(DEPARTMENT))
                    .extracting(column -> column.name() + (column.isNullable() ? "?" : ""))
                    .containsExactly("id", "code?", "size", "head_id?");
        });
    }

    @TestOnAllDatabases(except = {Database.SQLITE, Database.FIREBIRD}) // have no schemas
    void schemasAndSequences(Engine engine) {
        Table table = Table.named("order")
                .schema("shop")
                .column(
                        "id",
                        ColumnTypes.int64(),
                        ColumnOption.PRIMARY_KEY,
                        ColumnOption.sequence("shop.order_seq", 50))
                .build();
        engine.begin(connection -> connection.update("CREATE SCHEMA shop"));
        MetaData metadata = MetaData.of(table);
        metadata.createAll(engine);
        metadata.createAll(engine);

        engine.begin(connection -> {
            assertThat(Inspector.of(connection).tableNames("shop")).containsExactly("order");
            assertThat(Inspector.of(connection).tableNames()).isEmpty();
            String next = engine.dialect().nextKeys("shop.order_seq").orElseThrow();
            for (long first : new long[] {1, 51, 101}) {
                assertThat(connection.<Long>query(next, statement -> {}, rows -> {
                            rows.next();
                            return rows.getLong(1);
                        }))
                        .isEqualTo(first);
            }
        });
        metadata.dropAll(engine);
        metadata.dropAll(engine);
        List<String> left =
                engine.beginAndReturn(connection -> Inspector.of(connection).tableNames("shop"));
        assertThat(left).isEmpty();
        String drop = "DROP SCHEMA shop" + (engine.dialect().name().equals("derby") ? " RESTRICT" : "");
        engine.begin(connection -> connection.update(drop));
    }

    private static void assertBroken(
            Engine engine, Class<? extends ConstraintException> expected, String constraint, Assignment... values) {
        assertThatThrownBy(() -> engine.begin(
                        connection -> connection.execute(insert(DEPARTMENT).values(values))))
                .isInstanceOfSatisfying(expected, error -> {
                    // SQLite knows the names of checks and of columns only.
                    if (error.constraint().isPresent()
                            || !engine.dialect().name().equals("sqlite")) {
                        assertThat(error.constraint()).contains(constraint);
                    }
                });
    }

    private static List<String> tableNames(Engine engine) {
        return engine.beginAndReturn(connection -> Inspector.of(connection).tableNames());
    }

    private static Column<Long> id(Table table) {
        return number(table, "id");
    }

    private static Column<Long> number(Table table, String name) {
        return table.column(name, Long.class);
    }

    private static Assignment code(String value) {
        return DEPARTMENT.column("code", String.class).to(value);
    }

    private static Assignment size(Integer value) {
        return DEPARTMENT.column("size", Integer.class).to(value);
    }
}
