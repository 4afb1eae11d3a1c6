package dev.alkahest.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.engine.Engine;
import dev.alkahest.engine.SentStatement;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.testing.StatementCounter;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VouchersTest {

    private Engine engine;
    private Session session;

    @BeforeEach
    void open() {
        engine = Engine.create("h2:mem:vouchers");
        SessionFactory sessions = SessionFactory.create(engine);
        sessions.metadata().createAll(engine);
        session = sessions.open();
    }

    @AfterEach
    void close() {
        session.close();
        engine.close();
    }

    @Test
    void valuesComeFromTheProgramAndFromTheDatabase() {
        try (StatementCounter statements = StatementCounter.on(engine)) {
            assertThat(Vouchers.defaults(session)).doesNotContainNull().endsWith("EUR", "open", 90);
            assertThat(statements.statements())
                    .extracting(SentStatement::sql)
                    .containsExactly(
                            "INSERT INTO voucher (id, currency, discount) VALUES (?, ?, ?)",
                            "SELECT voucher.id, voucher.state, voucher.remaining FROM voucher WHERE voucher.id IN (?)");
        }
    }

    @Test
    void statementKnowsTheDefaultsOfTheDatabaseAlone() {
        Voucher voucher = Vouchers.byStatement(session, UUID.randomUUID());
        assertThat(voucher.currency).isNull();
        assertThat(voucher.state).isEqualTo("open");
        assertThat(voucher.remaining).isEqualTo(50);
    }
}
