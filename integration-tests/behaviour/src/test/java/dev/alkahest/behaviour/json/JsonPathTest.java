package dev.alkahest.behaviour.json;

import static dev.alkahest.sql.JsonPath.json;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.JsonPath;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.JsonText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class JsonPathTest {

    private static final Table PLACE = Table.named("json_place")
            .column("id", ColumnTypes.int32(), ColumnOption.PRIMARY_KEY)
            .column("details", ColumnTypes.json())
            .build();
    private static final Column<Integer> ID = PLACE.column("id", Integer.class);
    private static final Column<JsonText> DETAILS = PLACE.column("details", JsonText.class);

    private static final String HALL = """
            {"hall": {"name": "B\\u00e4r \\"Ost\\" \\\\ \\n\\t\\u0001/", "seats": 1200, "price": 12.5, "open": true, "closed": false, "owner": null,
                      "empty": "", "no": "null", "end": "x ", "digits": "7"},
             "bands": ["AC/DC", {"name": "Kraftwerk", "members": [4, 3]}, 1.5, null], "0": "zero", "none": [], "a.b": {"c d": "dotted"}}""";

    private Engine engine;

    @BeforeEach
    void createPlaces(Engine given) {
        engine = given;
        MetaData.of(PLACE).createAll(engine);
        add(1, HALL);
        add(2, "{\"hall\": {\"seats\": 80}, \"bands\": \"none\"}");
        add(3, "[10, 20, 30]");
        add(4, null);
    }

    private void add(int id, @Nullable String document) {
        engine.begin(connection -> connection.execute(
                insert(PLACE).set(ID, id).set(DETAILS, document == null ? null : new JsonText(document))));
    }

    private <T> @Nullable T read(Expression<T> expression) {
        return read(expression, 1);
    }

    private <T> @Nullable T read(Expression<T> expression, int id) {
        return engine.beginAndReturn(connection ->
                connection.scalars(select(expression).where(ID.eq(id))).one());
    }

    private static JsonPath hall(String member) {
        return json(DETAILS).at("hall").at(member);
    }

    @TestOnAllDatabases(needs = Capability.JSON_PATHS)
    void aTextComesWithoutQuotesAndEscapes(Engine any) {
        assertThat(read(hall("name").asText())).isEqualTo("B\u00e4r \"Ost\" \\ \n\t\u0001/");
        assertThat(read(hall("empty").asText())).isEmpty();
        assertThat(read(hall("no").asText())).isEqualTo("null");
        assertThat(read(hall("end").asText())).isEqualTo("x ");
        assertThat(read(json(DETAILS).at("bands").at(0).asText())).isEqualTo("AC/DC");
        assertThat(read(json(DETAILS).at("a.b").at("c d").asText())).isEqualTo("dotted");
        assertThat(read(json(DETAILS).at("0").asText())).isEqualTo("zero");
    }

    @TestOnAllDatabases(needs = Capability.JSON_PATHS)
    void aNumberOrTruthValueIsATextAsItIsWritten(Engine any) {
        assertThat(read(hall("seats").asText())).isEqualTo("1200");
        assertThat(read(hall("price").asText())).isEqualTo("12.5");
        assertThat(read(hall("open").asText())).isEqualTo("true");
        assertThat(read(hall("closed").asText())).isEqualTo("false");
    }

    @TestOnAllDatabases(needs = Capability.JSON_PATHS)
    void numbersComeInTheTypeThatIsAsked(Engine any) {
        assertThat(read(hall("seats").asInteger())).isEqualTo(1200);
        assertThat(read(hall("seats").asLong())).isEqualTo(1200L);
        assertThat(read(hall("price").asDouble())).isEqualTo(12.5);
        assertThat(read(hall("price").asDecimal(10, 2))).isEqualTo(new BigDecimal("12.50"));
        assertThat(read(hall("digits").asInteger())).isEqualTo(7);
        assertThat(read(json(DETAILS).at("bands").at(1).at("members").at(1).asInteger()))
                .isEqualTo(3);
    }

    @TestOnAllDatabases(needs = Capability.JSON_PATHS)
    void whatIsNotThereIsNull(Engine any) {
        List<JsonPath> nowhere = List.of(
                hall("owner"),
                hall("nobody"),
                json(DETAILS).at("nowhere").at("name"),
                json(DETAILS).at("bands").at(9),
                json(DETAILS).at("bands").at(3),
                hall("name").at("deeper"));
        for (JsonPath path : nowhere) {
            assertThat(read(path.asText())).isNull();
            assertThat(read(path.asInteger())).isNull();
            assertThat(read(path.size())).isNull();
            assertThat(read(path.isTrue())).isNull();
            assertThat(read(path.asText(), 4)).isNull();
            assertThat(read(path.asText().isNull())).isTrue();
        }
    }

    @TestOnAllDatabases(needs = Capability.JSON_PATHS)
    void nullIsThereAndNothingIsNot(Engine any) {
        assertThat(read(hall("owner").exists())).isTrue();
        assertThat(read(hall("name").exists())).isTrue();
        assertThat(read(hall("nobody").exists())).isFalse();
        assertThat(read(hall("name").exists(), 4)).isFalse();
        assertThat(read(json(DETAILS).at("bands").at(3).exists())).isTrue();
        assertThat(read(json(DETAILS).at("bands").at(4).exists())).isFalse();
    }

    @TestOnAllDatabases(needs = Capability.JSON_PATHS)
    void aTruthValueIsACondition(Engine any) {
        assertThat(read(hall("open").isTrue())).isTrue();
        assertThat(read(hall("closed").isTrue())).isFalse();
        assertThat(read(hall("seats").isTrue())).isFalse();
        assertThat(ids(hall("open").isTrue())).containsExactly(1);
    }

    @TestOnAllDatabases(needs = Capability.JSON_PATHS)
    void anArrayHasASize(Engine any) {
        assertThat(read(json(DETAILS).at("bands").size())).isEqualTo(4);
        assertThat(read(json(DETAILS).at("none").size())).isZero();
        assertThat(read(json(DETAILS).at("bands").size(), 2)).isNull();
        assertThat(read(json(DETAILS).size(), 3)).isEqualTo(3);
        assertThat(read(json(DETAILS).size())).isNull();
    }

    @TestOnAllDatabases(needs = Capability.JSON_PATHS)
    void rowsAreChosenOrderedAndGroupedByWhatStandsInDocuments(Engine any) {
        NumberExpression<Integer> seats = hall("seats").asInteger();

        assertThat(ids(seats.gt(100))).containsExactly(1);
        assertThat(ids(hall("end").asText().eq("x "))).containsExactly(1);
        assertThat(ids(hall("end").asText().eq("x"))).isEmpty();
        assertThat(ids(hall("name").asText().startsWith("B\u00e4r \"Ost\" \\"))).containsExactly(1);
        assertThat(ids(hall("name").asText().eq("b\u00e4r \"ost\" \\ \n\t\u0001/")))
                .isEmpty();
        assertThat(ids(json(DETAILS).at(1).asInteger().eq(20))).containsExactly(3);
        List<Integer> ordered = engine.beginAndReturn(connection -> connection
                .scalars(select(ID).where(seats.isNotNull()).orderBy(seats.asc()))
                .all());
        assertThat(ordered).containsExactly(2, 1);
        assertThat(engine.<Integer>beginAndReturn(connection ->
                        connection.scalars(select(sum(seats)).from(PLACE)).one()))
                .isEqualTo(1280);
        assertThat(engine.<List<Long>>beginAndReturn(connection -> connection
                        .scalars(select(count(ID))
                                .groupBy(hall("open").asText())
                                .orderBy(count(ID).asc()))
                        .all()))
                .containsExactly(1L, 3L);
    }

    private List<Integer> ids(dev.alkahest.sql.Condition condition) {
        return engine.beginAndReturn(connection -> connection
                .scalars(select(ID).where(condition).orderBy(ID.asc()))
                .all());
    }

    @TestOnAllDatabases(needs = Capability.JSON_PATHS)
    void aPartIsADocument(Engine any) {
        JsonText members = read(json(DETAILS).at("bands").at(1).at("members").asJson());
        assertThat(members.text().replace(" ", "")).isEqualTo("[4,3]");
        assertThat(read(hall("seats").asJson())).isEqualTo(new JsonText("1200"));
        assertThat(read(hall("nobody").asJson())).isNull();
    }

    @TestOnAllDatabases(needs = Capability.JSON_PATHS)
    void namesOfMembersAreQuoted(Engine any) {
        List<String> names = List.of(
                "'",
                "\"",
                "\\",
                "`",
                "a\"b'c\\d",
                "$",
                "$.x",
                "a.b",
                "[0]",
                "{}",
                "?",
                ":x",
                "",
                " ",
                "\u00e4",
                "%",
                "#-1");
        for (int at = 0; at < names.size(); at++) {
            String quoted = names.get(at).replace("\\", "\\\\").replace("\"", "\\\"");
            add(100 + at, "{\"" + quoted + "\": {\"x\": \"found\"}}");
            assertThat(read(json(DETAILS).at(names.get(at)).at("x").asText(), 100 + at))
                    .as(names.get(at))
                    .isEqualTo("found");
        }
    }

    @TestOnAllDatabases(needs = Capability.JSON_PATHS)
    void onlyDocumentsAreLookedInto(Engine any) {
        assertThatThrownBy(() -> json(ID))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage(
                        "json(...) looks into JSON documents, and json_place.id is of another type. Map its attribute"
                                + " with @Json.");
        assertThatThrownBy(() -> json(DETAILS).at(-1))
                .isInstanceOf(InvalidStatementException.class)
                .hasMessage("The elements of a JSON array are counted from 0, and there is none at -1.");
    }
}
