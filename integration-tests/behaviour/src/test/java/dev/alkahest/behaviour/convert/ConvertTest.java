package dev.alkahest.behaviour.convert;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.convert.InvoiceTable.INVOICE;
import static dev.alkahest.sql.Sql.max;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Condition;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class ConvertTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new ConvertMappers());
        sessions.metadata().createAll(engine);
    }

    private void save(Invoice... invoices) {
        sessions.transaction(session -> session.addAll(List.of(invoices)));
    }

    private static Invoice invoice(Session session) {
        return session.query(INVOICE).one();
    }

    @TestOnAllDatabases
    void convertedAttributesAreStoredAndReadBack(Engine engine) {
        Invoice invoice = new Invoice("12.75", "rush", "gift");
        invoice.sent = true;
        invoice.status = Status.PAID;
        invoice.priority = Priority.HIGH;
        save(invoice);

        assertThat(rows(engine, "select price, labels, sent, status, priority from invoice"))
                .containsExactly("12.75|rush,gift|yes|P|90");
        try (Session session = sessions.open()) {
            Invoice read = invoice(session);
            assertThat(read.price).isEqualTo(Money.of("12.75"));
            assertThat(read.getLabels()).containsExactly("rush", "gift");
            assertThat(read.sent).isTrue();
            assertThat(read.status).isEqualTo(Status.PAID);
            assertThat(read.priority).isEqualTo(Priority.HIGH);
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases
    void nullIsNullAndNoConverterSeesIt(Engine engine) {
        Invoice invoice = new Invoice("1.00");
        invoice.setLabels(null);
        save(invoice);

        assertThat(rows(engine, "select labels, status, priority from invoice")).containsExactly("null|null|null");
        try (Session session = sessions.open()) {
            assertThat(invoice(session).getLabels()).isNull();
            assertThat(invoice(session).status).isNull();
        }
    }

    @TestOnAllDatabases
    void manyRowsAreInsertedAtOnce(Engine engine) {
        Invoice[] invoices = new Invoice[30];
        for (int at = 0; at < invoices.length; at++) {
            invoices[at] = new Invoice(at + ".25", "number " + at);
            invoices[at].status = at % 2 == 0 ? Status.OPEN : null;
        }
        save(invoices);

        try (Session session = sessions.open()) {
            assertThat(session.query(INVOICE).orderBy(INVOICE.id.asc()).all())
                    .extracting(invoice -> invoice.price)
                    .startsWith(Money.of("0.25"), Money.of("1.25"))
                    .hasSize(30);
            assertThat(session.query(INVOICE)
                            .where(INVOICE.status.eq(Status.OPEN))
                            .count())
                    .isEqualTo(15);
        }
    }

    @TestOnAllDatabases
    void anotherValueIsWritten(Engine engine) {
        save(new Invoice("1.00", "a"));
        sessions.transaction(session -> {
            invoice(session).price = Money.of("2.25");
            invoice(session).sent = true;
            invoice(session).status = Status.OPEN;
        });
        assertThat(rows(engine, "select price, labels, sent, status from invoice"))
                .containsExactly("2.25|a|yes|O");
    }

    @TestOnAllDatabases
    void changeInPlaceOfACopiedValueIsWritten(Engine engine) {
        save(new Invoice("1.00", "a"));
        sessions.transaction(session -> invoice(session).getLabels().add("b"));
        assertThat(rows(engine, "select labels from invoice")).containsExactly("a,b");
    }

    @TestOnAllDatabases
    void rollbackTakesBackAChangeInPlace(Engine engine) {
        save(new Invoice("1.00", "a"));
        try (Session session = sessions.open()) {
            Invoice invoice = invoice(session);
            invoice.getLabels().add("b");
            session.flush();
            session.rollback();
            assertThat(invoice.getLabels()).containsExactly("a");
            invoice.getLabels().add("c");
            session.commit();
        }
        assertThat(rows(engine, "select labels from invoice")).containsExactly("a,c");
    }

    @TestOnAllDatabases
    void queriesCompareConvertedValues(Engine engine) {
        Invoice cheap = new Invoice("1.00", "a");
        cheap.status = Status.OPEN;
        cheap.priority = Priority.LOW;
        Invoice correction = new Invoice("9.00", "b");
        correction.corrects.set(cheap);
        save(cheap, correction);
        try (Session session = sessions.open()) {
            assertThat(session.query(INVOICE)
                            .where(INVOICE.price.eq(Money.of("9.00")))
                            .one()
                            .id)
                    .isEqualTo(correction.id);
            assertThat(session.query(INVOICE)
                            .where(INVOICE.price.in(Money.of("1.00"), Money.of("3.00")))
                            .one()
                            .id)
                    .isEqualTo(cheap.id);
            assertThat(session.query(INVOICE)
                            .where(
                                    INVOICE.corrects().status.eq(Status.OPEN),
                                    INVOICE.corrects().sent.eq(false))
                            .one()
                            .id)
                    .isEqualTo(correction.id);
            assertThat(session.query(INVOICE)
                            .where(INVOICE.labels.eq(List.of("a")))
                            .count())
                    .isEqualTo(1);
            assertThat(session.query(INVOICE).orderBy(INVOICE.price.desc()).first())
                    .hasValueSatisfying(first -> assertThat(first.id).isEqualTo(correction.id));
        }
    }

    @TestOnAllDatabases
    void statementsTakeAndAnswerConvertedValues(Engine engine) {
        save(new Invoice("1.00", "a"));
        try (Session session = sessions.open()) {
            session.execute(update(INVOICE)
                    .set(INVOICE.price, Money.of("3.00"))
                    .set(INVOICE.status, Status.PAID)
                    .where(INVOICE.status.isNull()));
            var row = session.execute(select(INVOICE.price, INVOICE.status, INVOICE.labels)
                            .from(INVOICE))
                    .all()
                    .get(0);
            assertThat(row.get(INVOICE.price)).isEqualTo(Money.of("3.00"));
            assertThat(row.get(INVOICE.status)).isEqualTo(Status.PAID);
            assertThat(row.get(INVOICE.labels)).containsExactly("a");
        }
    }

    @TestOnAllDatabases
    void unknownCodeIsAnErrorThatNamesColumnValueAndCodes(Engine engine) {
        save(new Invoice("1.00", "a"));
        change(engine, "update invoice set status = 'X'");
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> invoice(session))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith(
                            "invoice.status holds 'X', which is no code of Status. Its codes are [O, P].");
        }
    }

    @TestOnAllDatabases
    void valueThatTheConverterRefusesIsAnErrorThatNamesTheColumn(Engine engine) {
        try (Session session = sessions.open()) {
            session.add(new Invoice("-1.00", "a"));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith("invoice.price can't store this Money: MoneyConverter refused it.")
                    .hasRootCauseMessage("negative");
        }
        assertThat(rows(engine, "select * from invoice")).isEmpty();
    }

    @TestOnAllDatabases
    void valuesAreComparedAndSortedAsTheyAreStored(Engine engine) {
        save(invoice("9.50", Priority.LOW), invoice("10.00", Priority.HIGH), invoice("100.00", Priority.HIGH));

        try (Session session = sessions.open()) {
            assertThat(prices(session, INVOICE.price.lt(Money.of("10.00")))).containsExactly("9.50");
            assertThat(prices(session, INVOICE.price.ge(Money.of("10.00")))).containsExactly("10.00", "100.00");
            assertThat(prices(session, INVOICE.price.between(Money.of("9.60"), Money.of("99.00"))))
                    .containsExactly("10.00");
            assertThat(prices(session, INVOICE.price.gt(INVOICE.price))).isEmpty();
            assertThat(prices(session, INVOICE.priority.lt(Priority.HIGH))).containsExactly("9.50");
            assertThat(session.execute(select(max(INVOICE.price)).from(INVOICE))
                            .all()
                            .get(0)
                            .get(0))
                    .isEqualTo(Money.of("100.00"));
        }
    }

    private static Invoice invoice(String price, Priority priority) {
        Invoice invoice = new Invoice(price);
        invoice.priority = priority;
        return invoice;
    }

    private static List<String> prices(Session session, Condition condition) {
        return session.query(INVOICE).where(condition).orderBy(INVOICE.price.asc()).all().stream()
                .map(found -> found.price.amount().toPlainString())
                .toList();
    }
}
