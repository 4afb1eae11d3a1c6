package dev.alkahest.behaviour.session.keyref;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import org.junit.jupiter.api.BeforeEach;

/** Classes whose keys are made of references: to one owner, or to two. */
@KeepsTables
abstract class KeyReferenceTests {

    static final String LINES = "select invoice_id, number, text from keyref_line order by invoice_id, number";
    static final String ENROLMENTS = "select pupil_id, course, grade from keyref_enrolment order by pupil_id, course";

    SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new KeyrefMappers());
        sessions.metadata().createAll(engine);
    }

    static Invoice invoice(String customer, String... texts) {
        Invoice invoice = new Invoice(customer);
        for (String text : texts) {
            invoice.lines.add(new InvoiceLine(invoice.lines.size() + 1, text));
        }
        return invoice;
    }
}
