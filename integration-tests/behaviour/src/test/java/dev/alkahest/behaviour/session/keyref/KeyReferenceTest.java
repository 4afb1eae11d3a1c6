package dev.alkahest.behaviour.session.keyref;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.keyref.CourseTable.COURSE;
import static dev.alkahest.behaviour.session.keyref.DiscountTable.DISCOUNT;
import static dev.alkahest.behaviour.session.keyref.EnrolmentTable.ENROLMENT;
import static dev.alkahest.behaviour.session.keyref.InvoiceLineTable.INVOICE_LINE;
import static dev.alkahest.behaviour.session.keyref.InvoiceTable.INVOICE;
import static dev.alkahest.behaviour.session.keyref.LockerTable.LOCKER;
import static dev.alkahest.behaviour.session.keyref.PupilTable.PUPIL;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.List;
import java.util.function.Consumer;

@Needs(Capability.KEY_CASCADES)
class KeyReferenceTest extends KeyReferenceTests {

    @TestOnAllDatabases
    void K1_newObjectsHaveTheKeysOfTheirOwnersWhenThoseAreMade(Engine engine) {
        try (Session session = sessions.open()) {
            Invoice ada = invoice("Ada", "pen", "ink");
            ada.lines.get(1).discounts.add(new Discount("spilt", 50));
            session.addAll(List.of(ada, invoice("Bo", "paper")));
            session.flush();
            assertThat(session.get(INVOICE_LINE, new InvoiceLineKey(ada.id, 2))).isSameAs(ada.lines.get(1));
            assertThat(session.dirty()).isEmpty();
            assertThat(SentStatements.in(engine, session::flush)).isZero();
            session.commit();
        }
        assertThat(rows(engine, LINES)).containsExactly("1|1|pen", "1|2|ink", "2|1|paper");
        assertThat(rows(engine, "select * from keyref_discount")).containsExactly("1|2|spilt|50");
    }

    @TestOnAllDatabases
    void K1_keysAreFoundInTheIdentityMapAndInTheDatabase(Engine engine) {
        sessions.transaction(session -> session.add(invoice("Ada", "pen", "ink")));
        try (Session session = sessions.open()) {
            InvoiceLine pen = session.getOne(INVOICE_LINE, new InvoiceLineKey(1L, 1));
            assertThat(pen.text).isEqualTo("pen");
            assertThat(pen.invoice.isLoaded()).isFalse();
            assertThat(SentStatements.in(engine, () -> session.get(INVOICE_LINE, new InvoiceLineKey(1L, 1))))
                    .isZero();
            assertThat(pen.invoice.get().lines).hasSize(2).first().isSameAs(pen);
            assertThat(session.get(INVOICE_LINE, new InvoiceLineKey(1L, 7))).isNull();
            assertThat(session.query(INVOICE_LINE)
                            .where(INVOICE_LINE.invoice().customer.eq("Ada"), INVOICE_LINE.invoiceId.eq(1L))
                            .count())
                    .isEqualTo(2);
        }
    }

    @TestOnAllDatabases
    void K1_collectionsByAKeyOfOthersLoadInEveryWay(Engine engine) {
        sessions.transaction(session -> {
            Invoice ada = invoice("Ada", "pen", "ink");
            ada.lines.get(1).discounts.add(new Discount("spilt", 50));
            session.addAll(List.of(ada, invoice("Bo", "paper")));
        });
        try (Session session = sessions.open()) {
            List<Invoice> all = session.query(INVOICE)
                    .options(selectin(INVOICE.lines().discounts()))
                    .orderBy(INVOICE.id.asc())
                    .all();
            assertThat(SentStatements.in(
                            engine,
                            () -> assertThat(all.get(0).lines.get(1).discounts).hasSize(1)))
                    .isZero();
        }
        try (Session session = sessions.open()) {
            Discount spilt = session.query(DISCOUNT)
                    .options(joined(DISCOUNT.line().invoice()))
                    .one();
            assertThat(SentStatements.in(
                            engine,
                            () -> assertThat(spilt.getLine().get().invoice.get().customer)
                                    .isEqualTo("Ada")))
                    .isZero();
            assertThat(session.get(DISCOUNT, new DiscountKey(1L, 2, "spilt"))).isSameAs(spilt);
        }
        try (Session session = sessions.open()) {
            for (Invoice invoice : session.query(INVOICE).all()) {
                assertThat(invoice.lines).allMatch(line -> line.invoice.get() == invoice);
            }
        }
    }

    @TestOnAllDatabases
    void F18_changesOfTheRestAreWrittenByTheKey(Engine engine) {
        sessions.transaction(session -> session.add(invoice("Ada", "pen", "ink")));
        sessions.transaction(session -> session.query(INVOICE).one().lines.get(1).text = "red ink");
        assertThat(rows(engine, LINES)).containsExactly("1|1|pen", "1|2|red ink");
        assertThat(rows(engine, "select version from keyref_line order by number"))
                .containsExactly("1", "2");
    }

    @TestOnAllDatabases
    void C5_orphansWhoseKeyIsTheirFormerOwnersAreDeleted(Engine engine) {
        sessions.transaction(session -> session.add(invoice("Ada", "pen", "ink", "paper")));
        sessions.transaction(session -> session.query(INVOICE).one().lines.remove(1));
        assertThat(rows(engine, LINES)).containsExactly("1|1|pen", "1|3|paper");
        try (Session session = sessions.open()) {
            Invoice ada = session.query(INVOICE).one();
            ada.lines.set(0, new InvoiceLine(1, "pencil"));
            session.commit();
        }
        assertThat(rows(engine, LINES)).containsExactly("1|1|pencil", "1|3|paper");
        sessions.transaction(session -> session.delete(session.query(INVOICE).one()));
        assertThat(rows(engine, LINES)).isEmpty();
    }

    @TestOnAllDatabases
    void K4_whatTheKeyRefersToCantBeEmptied(Engine engine) {
        sessions.transaction(session -> session.add(new Enrolment(new Pupil("Ada"), new Course("Latin"))));
        try (Session session = sessions.open()) {
            session.query(ENROLMENT).one().course.set(null);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("Enrolment.course of Enrolment with key EnrolmentKey[pupilId=1, courseCode=Latin] was"
                            + " emptied, and its column course can't be: without it the row has no key. Delete the"
                            + " object, by a cascade DELETE_ORPHAN at the other end where that is what it means, or"
                            + " let it refer to another.");
        }
        try (Session session = sessions.open()) {
            session.delete(session.query(COURSE).one());
            assertThatThrownBy(session::flush)
                    .hasMessageContaining("Enrolment.course")
                    .hasMessageContaining("emptied");
        }
        assertThat(rows(engine, ENROLMENTS)).containsExactly("1|Latin|null");
    }

    @TestOnAllDatabases
    void F22_aNewObjectWhoseKeyRefersToNothingIsRefused(Engine engine) {
        try (Session session = sessions.open()) {
            session.add(new InvoiceLine(1, "pen"));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("The new InvoiceLine has no key, as InvoiceLine.invoice refers to nothing. Set it"
                            + " before the object is saved.");
        }
    }

    @TestOnAllDatabases
    void K1_associationObjectsWithAttributesAreReachedFromBothSides(Engine engine) {
        sessions.transaction(session -> {
            Pupil ada = new Pupil("Ada");
            Course latin = new Course("Latin");
            Enrolment art = new Enrolment(ada, new Course("Art"));
            art.grade = 2;
            session.addAll(List.of(new Enrolment(ada, latin), art));
        });
        try (Session session = sessions.open()) {
            Pupil ada = session.query(PUPIL)
                    .options(selectin(PUPIL.enrolments().course()))
                    .one();
            assertThat(ada.enrolments)
                    .extracting(enrolment -> enrolment.course.get().code)
                    .containsExactlyInAnyOrder("Latin", "Art");
            assertThat(session.query(COURSE)
                            .where(COURSE.enrolments().any(ENROLMENT.grade.eq(2)))
                            .one()
                            .code)
                    .isEqualTo("Art");
            session.delete(ada);
            session.commit();
        }
        assertThat(rows(engine, ENROLMENTS)).isEmpty();
        assertThat(rows(engine, "select code from keyref_course order by code")).containsExactly("Art", "Latin");
    }

    @TestOnAllDatabases
    void K1_anObjectThatMovesIsFiledUnderItsNewKey(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(invoice("Ada", "pen"), new Invoice("Bo"))));
        try (Session session = sessions.open()) {
            InvoiceLine pen = session.query(INVOICE_LINE).one();
            Invoice ada = pen.invoice.get();
            Invoice bo = session.getOne(INVOICE, 2L);
            bo.lines.add(pen);
            assertThat(ada.lines).isEmpty();
            session.flush();
            assertThat(session.get(INVOICE_LINE, new InvoiceLineKey(2L, 1))).isSameAs(pen);
            assertThat(session.get(INVOICE_LINE, new InvoiceLineKey(1L, 1))).isNull();
            session.rollback();
            assertThat(session.get(INVOICE_LINE, new InvoiceLineKey(1L, 1))).isSameAs(pen);
            assertThat(pen.invoice.get()).isSameAs(ada);
            pen.invoice.set(bo);
            session.commit();
        }
        assertThat(rows(engine, LINES)).containsExactly("2|1|pen");
    }

    @TestOnAllDatabases
    void C10_aChangedKeyIsCarriedOnToKeysThatAreMadeOfIt(Engine engine) {
        sessions.transaction(session ->
                session.addAll(List.of(new Enrolment(new Pupil("Ada"), new Course("Lat")), new Pupil("Bo"))));
        try (Session session = sessions.open()) {
            Enrolment ada = session.query(ENROLMENT).one();
            session.query(COURSE).one().code = "Latin";
            session.flush();
            assertThat(session.get(ENROLMENT, new EnrolmentKey(1L, "Latin"))).isSameAs(ada);
            ada.grade = 3;
            session.commit();
        }
        assertThat(rows(engine, ENROLMENTS)).containsExactly("1|Latin|3");
        try (Session session = sessions.open()) {
            Course latin = session.query(COURSE).one();
            Enrolment ada = latin.enrolments.get(0);
            latin.code = "Greek";
            ada.grade = 4;
            session.commit();
            assertThat(session.get(ENROLMENT, new EnrolmentKey(1L, "Greek"))).isSameAs(ada);
        }
        assertThat(rows(engine, ENROLMENTS)).containsExactly("1|Greek|4");
    }

    @TestOnAllDatabases
    void K1_aOneToOneCanHaveTheKeyOfItsOwner(Engine engine) {
        sessions.transaction(session -> {
            Pupil ada = new Pupil("Ada");
            ada.locker.set(new Locker("red"));
            session.addAll(List.of(ada, new Pupil("Bo")));
        });
        try (Session session = sessions.open()) {
            Locker red = session.getOne(LOCKER, 1L);
            assertThat(red.pupil.get().name).isEqualTo("Ada");
            assertThat(red.pupil.get().locker.get()).isSameAs(red);
            assertThat(session.getOne(PUPIL, 2L).locker.get()).isNull();
            red.pupil.get().locker.set(new Locker("blue"));
            session.commit();
        }
        assertThat(rows(engine, "select pupil_id, colour from keyref_locker")).containsExactly("1|blue");
        sessions.transaction(session -> session.delete(session.getOne(PUPIL, 1L)));
        assertThat(rows(engine, "select * from keyref_locker")).isEmpty();
    }

    private void editLines(Consumer<List<InvoiceLine>> change) {
        sessions.transaction(session -> change.accept(session.query(INVOICE).one().lines));
    }

    @TestOnAllDatabases
    void F15_keysThatTheirNeighboursGiveUpAreUpdatedFromTheEnd(Engine engine) {
        sessions.transaction(session -> session.add(invoice("Ada", "pen", "ink", "paper")));
        editLines(lines -> {
            lines.forEach(line -> line.number++);
            lines.add(new InvoiceLine(1, "stamp"));
        });
        assertThat(rows(engine, LINES)).containsExactly("1|1|stamp", "1|2|pen", "1|3|ink", "1|4|paper");
    }

    @TestOnAllDatabases
    void F15_keyOfAnOrphanIsTakenByItsNeighbours(Engine engine) {
        sessions.transaction(session -> session.add(invoice("Ada", "pen", "ink", "paper")));
        editLines(lines -> {
            lines.remove(0);
            lines.forEach(line -> line.number--);
        });
        assertThat(rows(engine, LINES)).containsExactly("1|1|ink", "1|2|paper");
    }

    @TestOnAllDatabases
    void F15_keyOfARowThatMovesToAnotherOwnerIsTaken(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(invoice("Ada", "pen", "ink"), invoice("Bo"))));
        sessions.transaction(session -> {
            List<Invoice> invoices =
                    session.query(INVOICE).orderBy(INVOICE.id.asc()).all();
            InvoiceLine ink = invoices.get(0).lines.get(1);
            invoices.get(1).lines.add(ink);
            invoices.get(0).lines.get(0).number = 2;
        });
        assertThat(rows(engine, LINES)).containsExactly("1|2|pen", "2|2|ink");
    }

    @TestOnAllDatabases
    void F15_rowsThatSwapTheirKeysAreRefusedBeforeAnythingIsWritten(Engine engine) {
        sessions.transaction(session -> session.add(invoice("Ada", "pen", "ink")));
        assertThatThrownBy(() -> editLines(lines -> {
                    lines.get(0).number = 2;
                    lines.get(1).number = 1;
                }))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("change the values of invoice_id, number in a circle");
        assertThat(rows(engine, LINES)).containsExactly("1|1|pen", "1|2|ink");
    }
}
