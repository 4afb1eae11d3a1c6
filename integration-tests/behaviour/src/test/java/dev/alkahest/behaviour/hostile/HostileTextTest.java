package dev.alkahest.behaviour.hostile;

import static dev.alkahest.sql.Aggregates.listAgg;
import static dev.alkahest.sql.Cases.match;
import static dev.alkahest.sql.Cases.when;
import static dev.alkahest.sql.Sql.coalesce;
import static dev.alkahest.sql.Sql.concat;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.function;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.result;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.text;
import static dev.alkahest.sql.Sql.update;
import static dev.alkahest.sql.Sql.with;
import static dev.alkahest.sql.Values.nullif;
import static dev.alkahest.sql.Values.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.AlkahestException;
import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.engine.TwoPhaseTransaction;
import dev.alkahest.schema.Inspector;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.DerivedTable;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Sequence;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Whatever text stands wherever the API takes one, it is a value, a name or refused, and never SQL: a table beside, the canary,
 * is as it was, and so are all other tables. What a database refuses is an exception of ours.
 */
class HostileTextTest {

    private static final class Canary extends Table {

        final TextColumn secret = text("secret", ColumnTypes.string(20), ColumnOption.PRIMARY_KEY);

        Canary() {
            super("", "canary");
        }
    }

    private static final class Cage extends Table {

        final TextColumn name = text("name", ColumnTypes.string(200), ColumnOption.PRIMARY_KEY);
        final TextColumn note = text("note", ColumnTypes.string(200));

        Cage() {
            super("", "cage");
        }
    }

    private static final Canary CANARY = new Canary();
    private static final Cage CAGE = new Cage();

    private Engine engine;
    private List<String> tables;

    @BeforeEach
    void createCanary(Engine given) {
        engine = given;
        MetaData.of(CANARY, CAGE).createAll(engine);
        engine.begin(connection -> {
            connection.execute(insert(CANARY).set(CANARY.secret, "alive"));
            connection.execute(insert(CAGE).set(CAGE.name, "first").set(CAGE.note, "one"));
        });
        tables = tables();
    }

    @AfterEach
    void canaryIsAlive() {
        assertThat(tables()).isEqualTo(tables);
        engine.begin(connection -> {
            assertThat(connection.scalars(select(CANARY.secret)).all()).containsExactly("alive");
            assertThat(connection
                            .execute(select(CAGE.name, CAGE.note))
                            .one()
                            .asMap()
                            .values())
                    .containsExactly("first", "one");
        });
    }

    private List<String> tables() {
        return engine.beginAndReturn(connection -> Inspector.of(connection).tableNames());
    }

    /** Uses each of the texts in a transaction of its own, which is rolled back. */
    private void each(Use use) {
        for (String text : HostileTexts.ALL) {
            try (Connection connection = engine.connect()) {
                try {
                    use.of(connection, text);
                } catch (AlkahestException | IllegalArgumentException refused) {
                    assertThat(refused).as(text).hasMessageNotContaining("alive");
                } finally {
                    connection.rollback();
                }
            }
        }
    }

    /** Uses each text that every database can store, where it must be taken. */
    private void eachStorable(Use use) {
        for (String text : HostileTexts.ALL) {
            if (text.indexOf('\0') < 0 && text.chars().noneMatch(unit -> unit == 0xD800)) {
                try (Connection connection = engine.connect()) {
                    use.of(connection, text);
                    connection.rollback();
                }
            }
        }
    }

    @FunctionalInterface
    private interface Use {
        void of(Connection connection, String text);
    }

    @TestOnAllDatabases(needs = Capability.STANDARD_FUNCTIONS)
    void asAValueATextComesBackAsItWas(Engine any) {
        List<Function<String, Expression<String>>> expressions = List.of(
                text -> value(text),
                text -> concat(value(text), value("")),
                text -> value("a").replace("a", text),
                text -> coalesce(nullif(CAGE.name, "first"), text),
                text -> when(CAGE.name.eq("first"), text).otherwise("other"),
                text -> when(CAGE.name.eq(text), "wrong").otherwise(text),
                text -> match(CAGE.name).when("first", text).otherwise("other"),
                text -> select(value(text)).from(CAGE).asScalar(),
                text -> text(":name").bind("name", text).asText());
        eachStorable((connection, text) -> {
            for (int at = 0; at < expressions.size(); at++) {
                assertThat(connection
                                .execute(select(expressions.get(at).apply(text).as("x"))
                                        .from(CAGE))
                                .one()
                                .get(0))
                        .as("expression %d of %s", at, text)
                        .isEqualTo(text);
            }
        });
    }

    @TestOnAllDatabases
    void asAWrittenValueATextIsFoundByItself(Engine any) {
        eachStorable((connection, text) -> {
            connection.execute(insert(CAGE).set(CAGE.name, text).set(CAGE.note, text));
            connection.execute(update(CAGE).set(CAGE.note.to(text)).where(CAGE.name.eq(text)));
            List<Condition> conditions = List.of(
                    CAGE.name.eq(text),
                    CAGE.note.in(text, "x"),
                    CAGE.note.startsWith(text),
                    CAGE.note.endsWith(text),
                    CAGE.note.contains(text),
                    CAGE.note.isNotDistinctFrom(text),
                    CAGE.note.between(text, text),
                    CAGE.note.like(
                            text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")));
            for (int at = 0; at < conditions.size(); at++) {
                assertThat(connection
                                .execute(select(CAGE.note).where(conditions.get(at)))
                                .all())
                        .as("condition %d of %s", at, text)
                        .extracting(row -> row.get(CAGE.note))
                        .containsExactly(text);
            }
            assertThat(connection
                            .execute(delete(CAGE).where(CAGE.name.eq(text)))
                            .rowCount())
                    .as(text)
                    .isEqualTo(1);
        });
    }

    @TestOnAllDatabases
    void asAPatternATextFindsNoMoreThanItSays(Engine any) {
        each((connection, text) -> {
            boolean isAnything = text.equals("%");
            assertThat(connection
                            .scalars(select(CAGE.name).where(CAGE.name.like(text)))
                            .all())
                    .as(text)
                    .hasSize(isAnything ? 1 : 0);
            assertThat(connection
                            .scalars(select(CAGE.name).where(CAGE.name.ilike(text)))
                            .all())
                    .as(text)
                    .hasSize(isAnything ? 1 : 0);
        });
    }

    @TestOnAllDatabases
    void asASeparatorATextStandsBetween(Engine any) {
        each((connection, text) -> {
            connection.execute(insert(CAGE).set(CAGE.name, "second").set(CAGE.note, "two"));
            assertThat(connection
                            .scalars(select(listAgg(CAGE.note, text, CAGE.name.asc())))
                            .one())
                    .isEqualTo("one" + text + "two");
        });
    }

    @TestOnAllDatabases
    void asANameOfAColumnOfTheResultATextIsThatName(Engine any) {
        each((connection, text) -> {
            Expression<String> named = CAGE.name.as(text);
            Row row = connection
                    .execute(select(named).from(CAGE).orderBy(named.asc()))
                    .one();
            assertThat(row.get(text)).isEqualTo("first");
        });
    }

    @TestOnAllDatabases
    void asANameOfATableInAStatementATextIsThatName(Engine any) {
        each((connection, text) -> {
            DerivedTable derived = select(CAGE.name).as(text);
            assertThat(connection
                            .execute(select(derived.column(CAGE.name)).from(derived))
                            .all())
                    .hasSize(1);
        });
        each((connection, text) -> {
            DerivedTable common = with(text, select(CAGE.name));
            assertThat(connection
                            .execute(select(common.column(CAGE.name)).from(common))
                            .all())
                    .hasSize(1);
        });
        each((connection, text) -> {
            Table other = CAGE.as(text);
            assertThat(connection
                            .execute(select(count())
                                    .from(other)
                                    .where(other.column("name", String.class).eq("first")))
                            .one()
                            .get(0))
                    .isEqualTo(1L);
        });
    }

    @TestOnAllDatabases
    void asANameOfAFunctionATextIsRefused(Engine any) {
        each((connection, text) -> connection.execute(select(function(text, ColumnTypes.string(20), CAGE.name))));
    }

    @TestOnAllDatabases
    void asANameInSqlTextATextIsThatName(Engine any) {
        each((connection, text) -> connection.execute(text("SELECT name FROM cage WHERE name = :who")
                .bind(text, "first")
                .statement()));
        each((connection, text) ->
                connection.execute(text("SELECT name FROM cage").columns(result(text, ColumnTypes.string(20)))));
    }

    @TestOnAllDatabases
    void asNamesInASchemaTextsAreThoseNames(Engine any) {
        for (String text : HostileTexts.ALL) {
            try {
                createAndDrop(text);
            } catch (AlkahestException | IllegalArgumentException refused) {
                assertThat(tables()).as(text).isEqualTo(tables);
            }
        }
    }

    @TestOnAllDatabases
    void halfOfASurrogatePairIsNoName(Engine any) {
        assertThatThrownBy(() -> createAndDrop("\uD800'"))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageContaining("has half of a surrogate pair");
    }

    private void createAndDrop(String text) {
        Table table = Table.named("t " + text)
                .column("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
                .column("c " + text, ColumnTypes.string(40), ColumnOption.comment(text))
                .unique("c " + text)
                .index("id", "c " + text)
                .comment(text)
                .build();
        MetaData schema = MetaData.of(table);
        try {
            schema.createAll(engine);
            engine.begin(connection -> {
                connection.execute(insert(table)
                        .set(table.column("id", Long.class), 1L)
                        .set(table.column("c " + text, String.class), "x"));
                assertThat(connection
                                .execute(select(table.columns()).from(table))
                                .one()
                                .get("c " + text))
                        .isEqualTo("x");
                assertThat(Inspector.of(connection).tableNames()).contains("t " + text);
            });
        } finally {
            schema.dropAll(engine);
        }
    }

    @TestOnAllDatabases
    void asANameOfASequenceATextIsThatName(Engine any) {
        each((connection, text) -> engine.dialect().nextKeys("s" + text).ifPresent(next -> {
            Sequence sequence = new Sequence("s" + text, 1);
            connection.update(engine.dialect().createSequence(sequence));
            connection.update(engine.dialect().dropSequence(sequence));
        }));
    }

    @TestOnAllDatabases
    void asTheNameOfAPreparedTransactionATextIsThatName(Engine any) {
        if (!engine.dialect().supports(Capability.TWO_PHASE_COMMIT)) {
            return;
        }
        for (String text : HostileTexts.ALL) {
            String id = Objects.hash(text) + text;
            try (Connection connection = engine.connect()) {
                TwoPhaseTransaction transaction = connection.beginTwoPhase(id);
                connection.execute(insert(CAGE).set(CAGE.name, "gone"));
                transaction.prepare();
                connection.rollback();
                assertThat(transaction.id()).isEqualTo(id);
            } catch (AlkahestException | IllegalArgumentException refused) {
                assertThat(refused).as(text).isNotNull();
            }
        }
    }
}
