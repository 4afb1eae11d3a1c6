package dev.alkahest.behaviour.session.keyref;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.keyref.InvoiceLineTable.INVOICE_LINE;
import static dev.alkahest.behaviour.session.keyref.InvoiceTable.INVOICE;
import static dev.alkahest.behaviour.session.keyref.PupilTable.PUPIL;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.MergeMode;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.List;

/** Detached objects whose keys are made of references are added, merged and deleted by those keys. */
@Needs(Capability.KEY_CASCADES)
class DetachedKeyReferenceTest extends KeyReferenceTests {

    @TestOnAllDatabases
    void G1_detachedGraphsAreMergedByKeysOfTheirOwners(Engine engine) {
        sessions.transaction(session -> session.add(invoice("Ada", "pen", "ink")));
        Invoice detached = sessions.call(session ->
                session.query(INVOICE).options(selectin(INVOICE.lines())).one());
        detached.lines.remove(0);
        detached.lines.get(0).text = "red ink";
        detached.lines.add(new InvoiceLine(3, "paper"));
        sessions.transaction(session -> session.merge(detached));
        assertThat(rows(engine, LINES)).containsExactly("1|2|red ink", "1|3|paper");
        InvoiceLine line = sessions.call(session -> session.getOne(INVOICE_LINE, new InvoiceLineKey(1L, 3)));
        line.text = "card";
        sessions.transaction(session -> session.merge(line));
        assertThat(rows(engine, LINES)).containsExactly("1|2|red ink", "1|3|card");
    }

    @TestOnAllDatabases
    void G1_detachedObjectThatHasLostTheOwnerInItsKeyIsMergedIntoItsRow(Engine engine) {
        sessions.transaction(session -> session.add(invoice("Ada", "pen", "ink")));
        Invoice detached = sessions.call(session ->
                session.query(INVOICE).options(selectin(INVOICE.lines())).one());
        InvoiceLine orphan = detached.lines.remove(0);
        sessions.transaction(session -> session.mergeAll(List.of(detached, orphan)));
        assertThat(rows(engine, LINES)).containsExactly("1|2|ink");
    }

    @TestOnAllDatabases
    void B3_newObjectThatADetachedOwnerHasDroppedAgainIsNotAdded(Engine engine) {
        sessions.transaction(session -> session.add(new Enrolment(new Pupil("Ada"), new Course("Latin"))));
        Pupil ada = sessions.call(session -> {
            Pupil loaded = session.query(PUPIL).one();
            assertThat(loaded.enrolments).hasSize(1);
            return loaded;
        });
        List<Enrolment> enrolments = new ArrayList<>(ada.enrolments);
        ada.enrolments.add(new Enrolment(ada, new Course("Art")));
        ada.enrolments = enrolments;
        sessions.transaction(session -> session.add(ada));
        assertThat(ada.enrolments).hasSize(1);
        assertThat(rows(engine, ENROLMENTS)).hasSize(1);
    }

    @TestOnAllDatabases
    void G9_cachedGraphsHaveTheKeysOfTheirOwners(Engine engine) {
        sessions.transaction(session -> session.add(invoice("Ada", "pen", "ink")));
        Invoice cached = sessions.call(session ->
                session.query(INVOICE).options(selectin(INVOICE.lines())).one());
        InvoiceLine line = sessions.call(session -> session.getOne(INVOICE_LINE, new InvoiceLineKey(1L, 2)));
        sessions.transaction(session -> {
            Invoice own = session.merge(cached, MergeMode.FROM_CACHE);
            assertThat(session.get(INVOICE_LINE, new InvoiceLineKey(1L, 1))).isSameAs(own.lines.get(0));
            own.lines.remove(0);
        });
        sessions.transaction(session -> session.merge(line, MergeMode.FROM_CACHE).text = "red ink");
        assertThat(rows(engine, LINES)).containsExactly("1|2|red ink");
    }

    @TestOnAllDatabases
    void G1_anObjectWhoseRowHasGoneIsMergedAsANewOneWithItsKey(Engine engine) {
        sessions.transaction(session -> session.add(invoice("Ada", "pen")));
        InvoiceLine line = sessions.call(session -> session.query(INVOICE_LINE).one());
        sessions.transaction(
                session -> session.delete(session.query(INVOICE_LINE).one()));
        line.version = 0;
        sessions.transaction(session -> session.merge(line));
        assertThat(rows(engine, LINES)).containsExactly("1|1|pen");
    }

    @TestOnAllDatabases
    void detachedObjectsAreAddedAndDeletedByTheirKeys(Engine engine) {
        sessions.transaction(session -> session.add(invoice("Ada", "pen", "ink")));
        List<InvoiceLine> lines = sessions.call(session ->
                session.query(INVOICE_LINE).orderBy(INVOICE_LINE.number.asc()).all());
        lines.get(0).text = "pencil";
        sessions.transaction(session -> {
            session.add(lines.get(0));
            session.delete(lines.get(1));
        });
        assertThat(rows(engine, LINES)).containsExactly("1|1|pencil");
    }

    @TestOnAllDatabases
    void R1_objectsOfARolledBackTransactionCanBeAddedAgain(Engine engine) {
        Invoice ada = invoice("Ada", "pen");
        try (Session session = sessions.open()) {
            session.add(ada);
            session.flush();
            session.rollback();
        }
        sessions.transaction(session -> session.add(ada));
        assertThat(rows(engine, LINES)).containsExactly(ada.id + "|1|pen");
    }
}
