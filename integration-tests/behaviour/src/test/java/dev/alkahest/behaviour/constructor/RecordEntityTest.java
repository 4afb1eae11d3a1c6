package dev.alkahest.behaviour.constructor;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.constructor.CountryTable.COUNTRY;
import static dev.alkahest.behaviour.constructor.DistanceTable.DISTANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class RecordEntityTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new ConstructorMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> session.addAll(List.of(
                new Country("NO", "Norway", 5L),
                new Country("SE", "Sweden", null),
                new Distance("NO", "SE", 400),
                new Distance("SE", "NO", 401))));
    }

    @TestOnAllDatabases
    void recordsAreInsertedQueriedAndFoundByKey(Engine engine) {
        try (Session session = sessions.open()) {
            assertThat(session.query(COUNTRY).orderBy(COUNTRY.code.asc()).all())
                    .containsExactly(new Country("NO", "Norway", 5L), new Country("SE", "Sweden", null));
            Country norway = session.getOne(COUNTRY, "NO");
            assertThat(session.getOne(COUNTRY, "NO")).isSameAs(norway);
            assertThat(session.getOne(DISTANCE, new DistanceKey("SE", "NO"))).isEqualTo(new Distance("SE", "NO", 401));
            assertThat(SentStatements.in(engine, session::flush)).isZero();
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void recordIsDeleted(Engine engine) {
        sessions.transaction(session -> session.delete(session.getOne(COUNTRY, "SE")));
        assertThat(rows(engine, "select code from land")).containsExactly("NO");
    }

    @TestOnAllDatabases
    void recordWhoseRowIsDeletedBeforeIsReplacedByAnother(Engine engine) {
        sessions.transaction(session -> {
            session.delete(session.getOne(COUNTRY, "SE"));
            session.flush();
            session.add(new Country("SE", "Sverige", 10L));
        });
        assertThat(rows(engine, "select code, name, people from land order by code"))
                .containsExactly("NO|Norway|5", "SE|Sverige|10");
    }

    @TestOnAllDatabases
    void recordIsMergedWhereItIsNewOrTheSameAndNeverChanged(Engine engine) {
        try (Session session = sessions.open()) {
            session.merge(new Country("DK", "Denmark", 6L));
            session.merge(new Country("NO", "Norway", 5L));
            assertThatThrownBy(() -> session.merge(new Country("SE", "Sverige", null)))
                    .isInstanceOf(InvalidStateException.class);
            session.commit();
        }
        assertThat(rows(engine, "select name from land order by code")).containsExactly("Denmark", "Norway", "Sweden");
    }

    @TestOnAllDatabases
    void rollbackLetsTheRecordBeAddedAgain(Engine engine) {
        Country denmark = new Country("DK", "Denmark", 6L);
        try (Session session = sessions.open()) {
            session.add(denmark);
            session.flush();
            session.rollback();
            session.add(denmark);
            session.commit();
        }
        assertThat(rows(engine, "select count(*) from land")).containsExactly("3");
    }
}
