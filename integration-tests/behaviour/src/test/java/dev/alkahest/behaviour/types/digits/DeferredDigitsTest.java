package dev.alkahest.behaviour.types.digits;

import static dev.alkahest.behaviour.types.digits.SurveyTable.SURVEY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

/** What is deferred has the digits of its row after a flush, as any other attribute. */
@KeepsTables
class DeferredDigitsTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new DigitsMappers());
        sessions.metadata().createAll(engine);
    }

    private static Survey survey() {
        Survey survey = new Survey();
        survey.width.set(new BigDecimal("3.35"));
        survey.getTaken().set(Instant.parse("2024-06-01T10:00:00.000000999Z"));
        return survey;
    }

    private void assertAsStored(Survey survey) {
        try (Session other = sessions.open()) {
            Survey stored = other.getOne(SURVEY, survey.id);
            assertThat(survey.width.get()).isEqualTo(stored.width.get());
            assertThat(survey.getTaken().get()).isEqualTo(stored.getTaken().get());
        }
    }

    @TestOnAllDatabases
    void F24_deferredAttributeHasWhatItsRowHas() {
        Survey survey = survey();
        try (Session session = sessions.open()) {
            session.add(survey);
            session.flush();
            assertThat(survey.width.get()).isEqualTo("3.4");
            assertThat(session.isModified(survey)).isFalse();
            session.commit();
        }
        assertAsStored(survey);
    }

    @TestOnAllDatabases
    void F24_deferredAttributeThatIsSetUnloadedHasWhatItsRowHas() {
        Survey survey = survey();
        sessions.transaction(session -> session.add(survey));
        try (Session session = sessions.open()) {
            Survey own = session.getOne(SURVEY, survey.id);
            own.width.set(new BigDecimal("7.77"));
            session.flush();
            assertThat(own.width.get()).isEqualTo("7.8");
            try (NestedTransaction nested = session.beginNested()) {
                own.width.set(new BigDecimal("8"));
                session.flush();
                assertThat(own.width.get()).isEqualTo("8.0");
                nested.rollback();
            }
            assertThat(own.width.get()).isEqualTo("7.8");
            session.commit();
            assertAsStored(own);
        }
    }
}
