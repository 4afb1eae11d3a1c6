package dev.alkahest.behaviour.session.listening;

import static dev.alkahest.behaviour.session.listening.CountryTable.COUNTRY;
import static dev.alkahest.behaviour.session.listening.TownTable.TOWN;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.behaviour.Touch;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.SentStatement;
import dev.alkahest.engine.StatementListener;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class StatementListenerTest {

    private final HeardStatements heard = new HeardStatements();
    private Engine engine;
    private Session session;

    @BeforeEach
    void fill(Engine given) {
        engine = given;
        SessionFactory sessions = SessionFactory.create(engine, new ListeningMappers());
        sessions.metadata().createAll(engine);
        session = sessions.open();
        session.add(new Country("Italy", "Rome", "Turin", "Bari"));
        session.add(new Country("Malta"));
        session.commit();
        session.close();
        engine.addListener(heard);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @TestOnAllDatabases
    void H3_queriesAndWhatTheyLoadAheadAreQueries() {
        session.query(COUNTRY).options(selectin(COUNTRY.towns())).all();
        session.query(COUNTRY).count();

        assertThat(heard.causes()).containsExactly("query of Country", "query of Country", "query of Country");
    }

    @TestOnAllDatabases
    void H3_pagesOfAStreamAreOfItsQuery() {
        try (Stream<Country> countries =
                session.query(COUNTRY).options(selectin(COUNTRY.towns())).orderBy(COUNTRY.id.asc()).stream()) {
            Iterator<Country> each = countries.iterator();
            each.next();
        }

        assertThat(heard.causes()).containsExactly("query of Country", "query of Country");
        assertThat(heard.rows.get(0)).isEmpty();
    }

    @TestOnAllDatabases
    void H3_lazyLoadNamesTheRelationshipAndTheOption() {
        Touch.touch(session.query(COUNTRY).all().get(0).towns);

        assertThat(heard.causes()).containsExactly("query of Country", "lazy load of Country.towns");
        assertThat(heard.before.get(1).cause().option()).contains("options(selectin(COUNTRY.towns()))");
        assertThat(heard.before.get(1).cause().entity()).contains(Country.class);
        assertThat(heard.before.get(1).cause().attribute()).contains("towns");
    }

    @TestOnAllDatabases
    void H3_autoflushWithinALazyLoadIsAFlush() {
        Country italy = session.query(COUNTRY).where(COUNTRY.name.eq("Italy")).one();
        session.add(new Town("Naples"));
        Touch.touch(italy.towns);
        session.query(COUNTRY).count();

        assertThat(heard.causes())
                .containsExactly("query of Country", "flush", "lazy load of Country.towns", "query of Country");
    }

    @TestOnAllDatabases
    void H3_readingByKeyIsALoad() {
        Country italy = session.query(COUNTRY).where(COUNTRY.name.eq("Italy")).one();
        session.refresh(italy);
        session.expunge(italy);
        session.get(COUNTRY, italy.id);

        assertThat(heard.causes()).containsExactly("query of Country", "load of Country", "load of Country");
    }

    @TestOnAllDatabases
    void H3_statementsOfTheUserAreStatements() {
        session.execute(select(TOWN.name).from(TOWN));
        engine.begin(connection -> connection.execute(select(TOWN.name).from(TOWN)));

        assertThat(heard.causes()).containsExactly("statement", "statement");
        assertThat(heard.rows).containsExactly(OptionalLong.of(3), OptionalLong.of(3));
    }

    @TestOnAllDatabases
    void H3_rowsAreThoseTheDatabaseReturned() {
        session.query(COUNTRY).options(joined(COUNTRY.towns())).all();
        session.query(TOWN).all();

        assertThat(heard.rows).containsExactly(OptionalLong.of(4), OptionalLong.of(3));
    }

    @TestOnAllDatabases
    void H3_parametersAreCountedAndNeverShown() {
        session.query(TOWN).where(TOWN.name.eq("Rome"), TOWN.name.ne("Why?")).all();

        SentStatement statement = heard.before.get(0);
        assertThat(statement.parameters()).isEqualTo(2);
        assertThat(statement.toString()).doesNotContain("Rome");
        assertThat(statement.batchSize()).isEqualTo(1);
    }

    @TestOnAllDatabases
    void H3_failedStatementIsToldWithItsError() {
        assertThatThrownBy(() -> engine.begin(connection -> connection.update("DELETE FROM nowhere")))
                .isInstanceOf(DatabaseException.class)
                .isSameAs(heard.errors.get(0));

        assertThat(heard.before).hasSize(1);
        assertThat(heard.rows).isEmpty();
    }

    @TestOnAllDatabases
    void H3_listenerThatThrowsBeforeAStatementStopsIt() {
        engine.addListener(new StatementListener() {
            @Override
            public void beforeStatement(SentStatement statement) {
                throw new IllegalStateException("no more statements");
            }
        });

        assertThatThrownBy(() -> session.query(TOWN).all()).hasMessage("no more statements");
        assertThat(heard.rows).isEmpty();
    }

    @TestOnAllDatabases
    void H3_removedListenerHearsNothing() {
        engine.removeListener(heard);
        session.query(TOWN).all();

        assertThat(List.copyOf(heard.before)).isEmpty();
    }
}
