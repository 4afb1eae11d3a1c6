package dev.alkahest.behaviour.embedded;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.embedded.CustomerTable.CUSTOMER;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.DatabaseException;
import dev.alkahest.NotNullException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class EmbeddedTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new EmbeddedMappers());
        sessions.metadata().createAll(engine);
    }

    private Customer save(Customer customer) {
        sessions.transaction(session -> session.add(customer));
        return customer;
    }

    private static Customer customer(Session session) {
        return session.query(CUSTOMER).one();
    }

    private static Customer ann() {
        Customer ann = new Customer("Ann", new Address("Bay Road", "Bergen", 5003, new Place(60.5, 5.25)));
        ann.contact = new Contact("ann@example.org", "Ann", "Annie");
        ann.contact.channel = Contact.Channel.PHONE;
        return ann;
    }

    @TestOnAllDatabases
    void embeddedValuesAreColumnsOfTheirOwner(Engine engine) {
        save(ann());
        assertThat(rows(
                        engine,
                        "select home_street, home_city, home_zip, home_latitude, home_lon, town, work_longitude, mail,"
                                + " channel, names from patron"))
                .containsExactly("Bay Road|Bergen|5003|60.5|5.25|Oslo|null|ann@example.org|1|Ann Annie");
        try (Session session = sessions.open()) {
            Customer read = customer(session);
            assertThat(read.home).isEqualTo(ann().home);
            assertThat(read.getWork()).isEqualTo(new Address("Oslo"));
            assertThat(read.contact.mail).isEqualTo("ann@example.org");
            assertThat(read.contact.channel).isEqualTo(Contact.Channel.PHONE);
            assertThat(read.contact.getNames()).containsExactly("Ann", "Annie");
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases
    void valueWhoseColumnsAreAllNullIsNullAndTheOtherWayRound(Engine engine) {
        Customer bob = new Customer("Bob", null);
        save(bob);
        change(engine, "update patron set language = null");
        assertThat(rows(engine, "select home_street, home_city, home_zip, home_latitude, mail from patron"))
                .containsExactly("null|null|null|null|null");
        try (Session session = sessions.open()) {
            assertThat(customer(session).home).isNull();
            assertThat(customer(session).contact).isNull();
            assertThat(customer(session).getWork().place()).isNull();

            customer(session).contact = new Contact();
            assertThat(session.isModified(customer(session))).isFalse();
        }
    }

    @TestOnAllDatabases
    void columnOfAPrimitiveThatAloneIsNullIsRefused(Engine engine) {
        save(ann());
        change(engine, "update patron set home_zip = null");
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> customer(session)).isInstanceOf(DatabaseException.class);
        }
    }

    @TestOnAllDatabases
    void F18_onlyTheChangedColumnsOfAnEmbeddedValueAreWritten(Engine engine) {
        save(ann());
        try (Session session = sessions.open()) {
            Customer ann = customer(session);
            ann.home = new Address("Bay Road", "Bergen", 5004, new Place(60.5, 5.5));
            assertThat(session.planFlush().statements().toString())
                    .contains("UPDATE patron SET home_zip = ?, home_lon = ? WHERE id = ?");
            session.commit();
        }
        assertThat(rows(engine, "select home_city, home_zip, home_latitude, home_lon from patron"))
                .containsExactly("Bergen|5004|60.5|5.5");
    }

    @TestOnAllDatabases
    void embeddedValueChangedInPlaceIsWritten(Engine engine) {
        save(ann());
        sessions.transaction(session -> {
            Customer ann = customer(session);
            ann.contact.mail = "anna@example.org";
            ann.contact.getNames().add("Anna");
            assertThat(session.planFlush().statements().toString())
                    .contains("UPDATE patron SET mail = ?, names = ? WHERE id = ?");
        });
        assertThat(rows(engine, "select mail, names from patron")).containsExactly("anna@example.org|Ann Annie Anna");
    }

    @TestOnAllDatabases
    void embeddedValueThatIsTakenAwayLeavesNulls(Engine engine) {
        save(ann());
        sessions.transaction(session -> {
            customer(session).home = null;
            customer(session).contact = null;
        });
        assertThat(rows(engine, "select home_street, home_zip, home_lon, mail, channel, names from patron"))
                .containsExactly("null|null|null|null|null|null");
    }

    @TestOnAllDatabases
    void rollbackTakesBackAChangeOfAnEmbeddedValueInPlace(Engine engine) {
        save(ann());
        try (Session session = sessions.open()) {
            Customer ann = customer(session);
            ann.contact.mail = "other@example.org";
            ann.contact.getNames().clear();
            ann.home = null;
            session.flush();
            session.rollback();
            assertThat(ann.contact.mail).isEqualTo("ann@example.org");
            assertThat(ann.contact.getNames()).containsExactly("Ann", "Annie");
            assertThat(ann.home.city()).isEqualTo("Bergen");
            assertThat(session.isModified(ann)).isFalse();
        }
    }

    @TestOnAllDatabases
    void anotherReadingKeepsTheChangedColumnsAndTakesTheOthers(Engine engine) {
        Long id = save(ann()).id;
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Customer ann = session.getOne(CUSTOMER, id);
            session.commit();
            change(engine, "update patron set home_zip = 5005, names = 'A B'");
            ann.home = new Address("Sea Road", "Bergen", 5003, new Place(60.5, 5.25));
            ann.contact.mail = "anna@example.org";
            session.query(CUSTOMER).populateExisting().all();
            session.commit();
        }
        assertThat(rows(engine, "select home_street, home_zip, mail, names from patron")
                        .get(0))
                .contains("5005", "A B");
    }

    @TestOnAllDatabases
    void mergeCopiesEmbeddedValuesAndSharesNone() {
        Long id = save(ann()).id;
        Customer sent = ann();
        sent.id = id;
        sent.contact.mail = "sent@example.org";
        sessions.transaction(session -> {
            Customer merged = session.merge(sent);
            assertThat(merged.contact).isNotSameAs(sent.contact);
            assertThat(merged.contact.mail).isEqualTo("sent@example.org");
        });
    }

    @TestOnAllDatabases
    void queriesUseTheColumnsOfEmbeddedValues() {
        Customer ann = ann();
        Customer bob = new Customer("Bob", new Address("Bergen"));
        bob.host.set(ann);
        Customer eve = new Customer("Eve", new Address("Voss"));
        eve.host.set(ann);
        sessions.transaction(session -> session.addAll(List.of(ann, bob, eve)));
        try (Session session = sessions.open()) {
            assertThat(session.query(CUSTOMER)
                            .where(CUSTOMER.home.city.eq("Bergen"), CUSTOMER.home.place.latitude.gt(60.0))
                            .all())
                    .extracting(found -> found.name)
                    .containsExactly("Ann");
            assertThat(session.query(CUSTOMER)
                            .where(CUSTOMER.host().home.city.eq("Bergen"))
                            .orderBy(CUSTOMER.home.city.asc())
                            .all())
                    .extracting(found -> found.name)
                    .containsExactly("Bob", "Eve");
            assertThat(session.query(CUSTOMER).where(CUSTOMER.name.eq("Ann")).one().friends)
                    .extracting(friend -> friend.home.city())
                    .containsExactly("Voss", "Bergen");
            assertThat(session.execute(select(CUSTOMER.contact.names, CUSTOMER.work.city)
                                    .from(CUSTOMER)
                                    .where(CUSTOMER.contact.channel.eq(Contact.Channel.PHONE)))
                            .all()
                            .get(0)
                            .get(CUSTOMER.contact.names))
                    .containsExactly("Ann", "Annie");
            assertThat(session.execute(
                                    update(CUSTOMER).set(CUSTOMER.home.zip, 1).where(CUSTOMER.home.zip.eq(1000)))
                            .rowCount())
                    .isEqualTo(2);
        }
    }

    @TestOnAllDatabases
    void columnsOfEmbeddedValuesKeepTheirConstraintsAndDefaults(Engine engine) {
        Customer ann = save(ann());
        assertThat(rows(engine, "select language from patron")).containsExactly("en");
        assertThat(CUSTOMER.home.street.type().toString())
                .isEqualTo(CUSTOMER.work.street.type().toString());
        try (Session session = sessions.open()) {
            session.getOne(CUSTOMER, ann.id).setWork(null);
            assertThatThrownBy(session::flush).isInstanceOf(NotNullException.class);
        }
    }

    @TestOnAllDatabases
    void F19_ownerIsExpiredWhereAPartOfAnEmbeddedValueWasLeftToItsDefault() {
        Customer ann = ann();
        Customer bob = new Customer("Bob", null);
        bob.contact = new Contact("bob@example.org");
        bob.contact.language = "no";
        try (Session session = sessions.open()) {
            session.addAll(List.of(ann, bob));
            session.flush();
            assertThat(session.isExpired(bob)).isFalse();
            assertThat(session.isExpired(ann)).isTrue();
            assertThat(session.getOne(CUSTOMER, ann.id)).isSameAs(ann);
            assertThat(ann.contact.language).isEqualTo("en");
        }
    }
}
