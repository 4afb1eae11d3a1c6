package dev.alkahest.behaviour.session.engines;

import static dev.alkahest.behaviour.session.engines.BadgeTable.BADGE;
import static dev.alkahest.behaviour.session.engines.ClubTable.CLUB;
import static dev.alkahest.behaviour.session.engines.CustomerTable.CUSTOMER;
import static dev.alkahest.behaviour.session.engines.MemberTable.MEMBER;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.MappingException;
import dev.alkahest.behaviour.Databases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What can't lead from one engine to another is refused when the first session is opened; nothing connects before. */
class EngineBordersTest {

    private final Engine main = Databases.h2();
    private final Engine other = Databases.sqlite();
    private final SessionFactory sessions = SessionFactory.create(main, new EnginesMappers());

    @AfterEach
    void closeEngines() {
        main.close();
        other.close();
    }

    @Test
    void N2_manyToManyAcrossEnginesIsRefused() {
        assertThatThrownBy(sessions.withEngine(CLUB, other)
                        .withEngine(MEMBER, other)
                        .withEngine(BADGE, other)::open)
                .isInstanceOf(MappingException.class)
                .hasMessage("Customer.clubs leads from " + main + " to " + other
                        + ", and its association table engines_customer_club would have to be on both. Keep both classes on"
                        + " one engine, or map the association to a class of its own.");
    }

    @Test
    void N2_joinedByDeclarationAcrossEnginesIsRefused() {
        assertThatThrownBy(sessions.withEngine(CLUB, other).withEngine(CUSTOMER, other)::open)
                .isInstanceOf(MappingException.class)
                .hasMessage("Club.founder leads from " + other + " to " + main
                        + ", and fetch = JOINED needs both in one statement. Declare it with SELECTIN or LAZY.");
    }

    @Test
    void N2_foreignKeyThatActsAcrossEnginesIsRefused() {
        assertThatThrownBy(sessions.withEngine(BADGE, other)::open)
                .isInstanceOf(MappingException.class)
                .hasMessage("[engines_badge.member_id] of Badge on " + other + " refers to Member on " + main
                        + ", where no database can act for it. Take onDelete, onUpdate and passiveDeletes away: a cascade of"
                        + " the relationship deletes or empties across engines.");
    }

    @Test
    void N2_classesThatStayTogetherMayHaveAnyRelationship() {
        SessionFactory together = sessions.withEngine(CUSTOMER, other)
                .withEngine(CLUB, other)
                .withEngine(MEMBER, other)
                .withEngine(BADGE, other);
        assertThatCode(() -> together.open().close()).doesNotThrowAnyException();
    }
}
