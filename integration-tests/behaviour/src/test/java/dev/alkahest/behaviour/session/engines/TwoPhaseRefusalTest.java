package dev.alkahest.behaviour.session.engines;

import static dev.alkahest.behaviour.session.engines.InvoiceTable.INVOICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.Databases;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import org.junit.jupiter.api.Test;

/** Rule T8. */
class TwoPhaseRefusalTest {

    @Test
    void T8_databaseThatCannotPrepareIsRefusedByName() {
        try (Engine sqlite = Databases.sqlite();
                Engine h2 = Databases.h2()) {
            assertThatThrownBy(SessionFactory.create(h2, new EnginesMappers())
                            .withEngine(INVOICE, sqlite)
                            .withTwoPhase(true)::open)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("sqlite can't prepare a transaction, which a two-phase commit does. There is one on h2,"
                            + " postgresql, mariadb and mysql.");
            assertThatThrownBy(sqlite::preparedTransactions).isInstanceOf(InvalidStateException.class);
        }
    }

    @TestOnAllDatabases(except = {Database.H2, Database.POSTGRESQL, Database.MARIADB})
    void T8_databaseWithoutTwoPhasesIsRefusedWhenASessionIsOpened(Engine engine) {
        assertThat(engine.dialect().supports(Capability.TWO_PHASE_COMMIT)).isFalse();
        assertThatThrownBy(SessionFactory.create(engine, new EnginesMappers()).withTwoPhase(true)::open)
                .isInstanceOf(InvalidStateException.class)
                .hasMessageStartingWith(engine.dialect().name() + " can't prepare a transaction");
    }
}
