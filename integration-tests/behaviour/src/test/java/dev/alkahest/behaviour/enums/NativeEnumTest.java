package dev.alkahest.behaviour.enums;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.enums.OutingTable.OUTING;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.MappingException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.MetaData;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

class NativeEnumTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new EnumsMappers());
        sessions.metadata().createAll(engine);
    }

    private void save(Weather... weathers) {
        sessions.transaction(session -> {
            for (Weather weather : weathers) {
                session.add(new Outing(weather));
            }
        });
    }

    @TestOnAllDatabases
    void constantsAreStoredByNameAndReadBack(Engine engine) {
        save(Weather.RAIN, null, Weather.SNOW);

        assertThat(rows(engine, "select weather, forecast from outing order by id"))
                .containsExactly("RAIN|SUN", "null|SUN", "SNOW|SUN");
        try (Session session = sessions.open()) {
            assertThat(session.query(OUTING).orderBy(OUTING.id.asc()).all())
                    .extracting(outing -> outing.weather)
                    .containsExactly(Weather.RAIN, null, Weather.SNOW);
        }
    }

    @TestOnAllDatabases
    void changesAreWritten(Engine engine) {
        save(Weather.RAIN, Weather.SNOW);
        sessions.transaction(session -> session.query(OUTING).all().forEach(outing -> {
            outing.forecast = outing.weather;
            outing.weather = outing.weather == Weather.RAIN ? null : Weather.SUN;
        }));

        assertThat(rows(engine, "select weather, forecast from outing order by id"))
                .containsExactly("null|RAIN", "SUN|SNOW");
    }

    @TestOnAllDatabases
    void constantsAreComparedAndSet(Engine engine) {
        save(Weather.RAIN, Weather.SNOW);
        try (Session session = sessions.open()) {
            assertThat(session.query(OUTING)
                            .where(OUTING.weather.eq(Weather.RAIN))
                            .one()
                            .weather)
                    .isEqualTo(Weather.RAIN);
            assertThat(session.query(OUTING)
                            .where(OUTING.weather.in(Weather.RAIN, Weather.SNOW), OUTING.weather.ne(OUTING.forecast))
                            .count())
                    .isEqualTo(2);
            session.execute(update(OUTING).set(OUTING.forecast, Weather.SNOW));
            assertThat(session.execute(select(OUTING.forecast).from(OUTING).distinct())
                            .all())
                    .singleElement()
                    .satisfies(row -> assertThat(row.get(OUTING.forecast)).isEqualTo(Weather.SNOW));
        }
    }

    @TestOnAllDatabases
    void databaseRefusesWhatIsNoConstant(Engine engine) {
        save(Weather.RAIN);

        assertThatThrownBy(() -> change(engine, "update outing set weather = 'FOG'"))
                .isInstanceOf(DatabaseException.class);
    }

    @TestOnAllDatabases(needs = Capability.ENUM_TYPES)
    void columnIsOfATypeOfTheDatabase(Engine engine) {
        assertThat(rows(
                        engine,
                        "select t.typname, t.typtype from pg_type t join pg_attribute a on a.atttypid = t.oid"
                                + " where a.attrelid = 'outing'::regclass and a.attname = 'weather'"))
                .containsExactly("weather|e");
        assertThat(rows(
                        engine,
                        "select e.enumlabel from pg_enum e join pg_type t on t.oid = e.enumtypid"
                                + " where t.typname = 'weather' order by e.enumsortorder"))
                .containsExactlyElementsOf(
                        Stream.of(Weather.values()).map(Weather::name).toList());
    }

    @TestOnAllDatabases
    void tablesAreCreatedTwiceAndDroppedWithTheirTypes(Engine engine) {
        sessions.metadata().createAll(engine);
        sessions.metadata().dropAll(engine);
        if (engine.dialect().supports(Capability.ENUM_TYPES)) {
            assertThat(rows(engine, "select count(*) from pg_type where typname = 'weather'"))
                    .containsExactly("0");
        }
        sessions.metadata().createAll(engine);
        save(Weather.SUN);

        assertThat(rows(engine, "select weather from outing")).isEqualTo(List.of("SUN"));
    }

    @TestOnAllDatabases
    void enumsThatOnlyShareTheirNameAreRefusedWhereItIsThatOfAType(Engine engine) {
        Table storm = Table.named("storm")
                .column("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
                .column("weather", ColumnTypes.nativeEnum("weather", Weather.class, new Weather[] {Weather.RAIN}))
                .build();
        MetaData both = MetaData.of(OUTING, storm);

        if (engine.dialect().supports(Capability.ENUM_TYPES)) {
            assertThatThrownBy(() -> both.createAll(engine))
                    .isInstanceOf(MappingException.class)
                    .hasMessage("The enums of outing.weather and storm.weather would both be the type weather, and have"
                            + " other constants. Rename one of them.");
        } else {
            both.createAll(engine);
            assertThat(rows(engine, "select count(*) from storm")).containsExactly("0");
        }
    }

    @TestOnAllDatabases
    void historyTellsConstants(Engine engine) {
        save(Weather.RAIN);
        try (Session session = sessions.open()) {
            Outing outing = session.query(OUTING).one();
            outing.weather = Weather.SNOW;
            assertThat(session.history(outing, OUTING.weather).added()).containsExactly(Weather.SNOW);
            assertThat(session.history(outing, OUTING.weather).deleted()).containsExactly(Weather.RAIN);
        }
    }
}
