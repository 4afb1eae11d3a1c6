package dev.alkahest.behaviour.sql;

import static dev.alkahest.behaviour.sql.StaffTable.SKILL;
import static dev.alkahest.behaviour.sql.StaffTable.STAFF;
import static dev.alkahest.behaviour.sql.StaffTable.STAFF_SKILL;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.exists;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.selectFrom;
import static dev.alkahest.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.schema.MetaData;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Select;
import dev.alkahest.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class SelectTest {

    @BeforeEach
    void createStaff(Engine engine) {
        MetaData.of(STAFF, SKILL, STAFF_SKILL).createAll(engine);
        engine.begin(connection -> {
            addStaff(connection, 1, "Ada", null);
            addStaff(connection, 2, "Bob", 1L);
            addStaff(connection, 3, "Cid", 1L);
            addStaff(connection, 4, "Dan", 2L);
            addSkill(connection, 1, "SQL", 1, 2);
            addSkill(connection, 2, "Java", 2);
            addSkill(connection, 3, "Tea");
        });
    }

    private static void addStaff(Connection connection, long id, String name, Long manager) {
        connection.execute(insert(STAFF).set(STAFF.id, id).set(STAFF.name, name).set(STAFF.managerId, manager));
    }

    private static void addSkill(Connection connection, long id, String name, long... staff) {
        connection.execute(insert(SKILL).set(SKILL.id, id).set(SKILL.name, name));
        for (long each : staff) {
            connection.execute(insert(STAFF_SKILL)
                    .set(STAFF_SKILL.column("staff_id", Long.class), each)
                    .set(STAFF_SKILL.column("skill_id", Long.class), id));
        }
    }

    @TestOnAllDatabases
    void pathToOneKeepsRowsWithoutIt(Engine engine) {
        assertRows(
                engine,
                select(STAFF.name, STAFF.manager().name, STAFF.manager().manager().name)
                        .orderBy(STAFF.name.asc()),
                List.of(
                        Arrays.asList("Ada", null, null),
                        Arrays.asList("Bob", "Ada", null),
                        Arrays.asList("Cid", "Ada", null),
                        Arrays.asList("Dan", "Bob", "Ada")));
        assertNames(
                engine, select(STAFF.name).where(STAFF.manager().manager().name.eq("Ada")), "Dan");
    }

    @TestOnAllDatabases
    void pathToManyIsJoined(Engine engine) {
        assertRows(
                engine,
                select(STAFF.name, STAFF.reports().name)
                        .from(STAFF)
                        .leftJoin(STAFF.reports())
                        .orderBy(STAFF.name.asc(), STAFF.reports().name.asc()),
                List.of(
                        Arrays.asList("Ada", "Bob"),
                        Arrays.asList("Ada", "Cid"),
                        Arrays.asList("Bob", "Dan"),
                        Arrays.asList("Cid", null),
                        Arrays.asList("Dan", null)));
        assertNames(
                engine,
                select(STAFF.name)
                        .from(STAFF)
                        .join(STAFF.skills(), SKILL.name.eq("SQL"))
                        .orderBy(STAFF.name.asc()),
                "Ada",
                "Bob");
    }

    @TestOnAllDatabases
    void anyNoneAndHas(Engine engine) {
        assertNames(engine, byName(STAFF.reports().any()), "Ada", "Bob");
        assertNames(engine, byName(STAFF.reports().none()), "Cid", "Dan");
        assertNames(engine, byName(STAFF.reports().any(STAFF.reports().name.eq("Cid"))), "Ada");
        assertNames(engine, byName(STAFF.skills().any(SKILL.name.eq("Java"))), "Bob");
        assertNames(engine, byName(STAFF.manager().has(STAFF.manager().name.eq("Ada"))), "Bob", "Cid");
        assertNames(engine, byName(STAFF.manager().has().not()), "Ada");
        assertNames(engine, byName(STAFF.manager().skills().any(SKILL.name.eq("Java"))), "Dan");
    }

    private static Select byName(Condition condition) {
        return select(STAFF.name).where(condition).orderBy(STAFF.name.asc());
    }

    @TestOnAllDatabases
    void subqueries(Engine engine) {
        StaffTable other = STAFF.as("other");
        Expression<Long> reports =
                select(count()).from(STAFF.reports()).asScalar().as("reports");

        assertRows(
                engine,
                select(STAFF.name, reports).from(STAFF).orderBy(reports.desc(), STAFF.name.asc()),
                List.of(List.of("Ada", 2L), List.of("Bob", 1L), List.of("Cid", 0L), List.of("Dan", 0L)));
        assertNames(
                engine, byName(STAFF.id.in(select(other.managerId).where(other.managerId.isNotNull()))), "Ada", "Bob");
        assertNames(
                engine,
                byName(STAFF.id.notIn(select(other.managerId).where(other.managerId.isNotNull()))),
                "Cid",
                "Dan");
        assertNames(engine, byName(STAFF.id.notIn(select(other.managerId))));
        assertNames(engine, byName(STAFF.id.eq(select(max(other.id)).asScalar())), "Dan");
        assertNames(
                engine, byName(exists(select(other.id).from(other).where(other.managerId.eq(STAFF.id)))), "Ada", "Bob");
    }

    @TestOnAllDatabases
    void groupsAndTheirConditions(Engine engine) {
        Expression<String> manager = STAFF.manager().name.as("boss");

        assertRows(
                engine,
                select(manager, count().as("reports"))
                        .from(STAFF)
                        .where(STAFF.managerId.isNotNull())
                        .groupBy(manager)
                        .having(count().gt(0L))
                        .orderBy(count().desc(), manager.asc()),
                List.of(List.of("Ada", 2L), List.of("Bob", 1L)));
    }

    @TestOnAllDatabases(needs = Capability.GROUP_BY_NAMES)
    void aliasWithValuesIsGroupedAndOrderedBy(Engine engine) {
        Expression<Long> rest = STAFF.id.mod(2L).as("rest");

        assertRows(
                engine,
                select(rest, count()).from(STAFF).groupBy(rest).orderBy(rest.desc()),
                List.of(List.of(1L, 2L), List.of(0L, 2L)));
    }

    @TestOnAllDatabases
    void orderLimitOffsetAndDistinct(Engine engine) {
        assertNames(
                engine,
                select(STAFF.name)
                        .orderBy(STAFF.managerId.asc().nullsFirst(), STAFF.id.asc())
                        .limit(2),
                "Ada",
                "Bob");
        assertNames(
                engine,
                select(STAFF.name)
                        .orderBy(STAFF.managerId.asc().nullsLast(), STAFF.id.asc())
                        .limit(1),
                "Bob");
        assertNames(
                engine,
                select(STAFF.name)
                        .orderBy(STAFF.managerId.desc().nullsLast(), STAFF.id.asc())
                        .limit(1),
                "Dan");
        assertNames(engine, select(STAFF.name).orderBy(STAFF.id.asc()).offset(3), "Dan");
        assertNames(engine, select(STAFF.name).orderBy(STAFF.id.asc()).limit(1).offset(1), "Bob");
        assertNames(engine, select(STAFF.name).limit(0));
        assertRows(
                engine,
                select(STAFF.managerId)
                        .distinct()
                        .where(STAFF.managerId.isNotNull())
                        .orderBy(STAFF.managerId.asc()),
                List.of(List.of(1L), List.of(2L)));
    }

    @TestOnAllDatabases
    void everyCombinationOfRows(Engine engine) {
        assertRows(engine, select(count()).from(STAFF).from(SKILL), List.of(List.of(12L)));
    }

    @TestOnAllDatabases
    void valuesWithoutATable(Engine engine) {
        assertRows(
                engine,
                select(value(1, ColumnTypes.int32()), value("x", ColumnTypes.string(0))),
                List.of(List.of(1, "x")));
    }

    @TestOnAllDatabases
    void valueOfARowIsFoundByColumnNameAndPosition(Engine engine) {
        engine.begin(connection -> {
            Row row =
                    connection.execute(selectFrom(STAFF).where(STAFF.id.eq(4L))).one();
            assertThat(row.get(STAFF.name)).isEqualTo("Dan");
            assertThat(row.get("name")).isEqualTo("Dan");
            assertThat(row.get(1)).isEqualTo("Dan");
        });
    }

    private static void assertNames(Engine engine, Select select, String... names) {
        assertRows(engine, select, Arrays.stream(names).map(List::of).toList());
    }

    private static void assertRows(Engine engine, Select select, List<? extends List<?>> rows) {
        List<List<Object>> found = engine.beginAndReturn(
                connection -> connection.execute(select).map(SelectTest::cells).all());
        assertThat(found).isEqualTo(rows);
    }

    private static List<Object> cells(Row row) {
        List<Object> cells = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            cells.add(row.get(at));
        }
        return cells;
    }
}
