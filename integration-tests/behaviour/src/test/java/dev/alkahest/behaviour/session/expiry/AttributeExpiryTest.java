package dev.alkahest.behaviour.session.expiry;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.expiry.CustomerTable.CUSTOMER;
import static dev.alkahest.behaviour.session.expiry.ListingTable.LISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import org.junit.jupiter.api.BeforeEach;

/** Some attributes of an object are read again, and what was done to the others stays. */
@KeepsTables
class AttributeExpiryTest {

    private SessionFactory sessions;
    private long id;
    private final Customer ada = new Customer("Ada");
    private final Customer bob = new Customer("Bob");

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new ExpiryMappers());
        sessions.metadata().createAll(engine);
        Listing listing = new Listing("lamp");
        listing.amount = 1;
        listing.measure = new Measure(2, 3);
        listing.text.set("bright");
        listing.seller.set(ada);
        sessions.transaction(session -> {
            session.add(bob);
            session.add(listing);
        });
        id = listing.id;
    }

    @TestOnAllDatabases
    void E2_changesOfNamedAttributesAreDiscarded(Engine engine) {
        try (Session session = sessions.open()) {
            Listing listing = session.getOne(LISTING, id);
            listing.title = "chair";
            listing.amount = 9;
            listing.measure = new Measure(5, 3);
            session.expire(listing, LISTING.title);
            assertThat(session.isExpired(listing)).isTrue();
            assertThat(listing.title).isEqualTo("lamp");
            assertThat(listing.amount).isEqualTo(9);
            assertThat(listing.measure).isEqualTo(new Measure(5, 3));
            session.commit();
        }
        assertThat(rows(engine, "select title, amount, version from expiry_listing"))
                .containsExactly("lamp|9|2");
    }

    @TestOnAllDatabases
    void E2_namedAttributesAreReadAgainWhenTheRowIsMet(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Listing listing = session.getOne(LISTING, id);
            session.commit();
            change(engine, "update expiry_listing set title = 'desk', amount = 4");
            listing.title = "chair";
            listing.measure = new Measure(7, 7);
            listing.seller.set(session.getOne(CUSTOMER, bob.id));
            session.withoutAutoflush(() -> {
                session.expire(listing, LISTING.title);
                assertThat(session.getOne(LISTING, id)).isSameAs(listing);
            });
            assertThat(listing.title).isEqualTo("desk");
            assertThat(listing.measure).isEqualTo(new Measure(7, 7));
            assertThat(listing.seller.get().name).isEqualTo("Bob");
            session.commit();
        }
        assertThat(rows(engine, "select title, amount, width, seller_id from expiry_listing"))
                .containsExactly("desk|4|7|" + bob.id);
    }

    @TestOnAllDatabases
    void E2_onePartOfAnEmbeddedValueIsNamedByItsColumn() {
        try (Session session = sessions.open()) {
            Listing listing = session.getOne(LISTING, id);
            listing.measure = new Measure(5, 6);
            session.expire(listing, LISTING.measure.width);
            assertThat(listing.measure).isEqualTo(new Measure(2, 6));
        }
    }

    @TestOnAllDatabases
    void E2_deferredAttributeIsLoadedAgainWhenTouched(Engine engine) {
        try (Session session = sessions.open()) {
            Listing listing = session.getOne(LISTING, id);
            assertThat(listing.text.get()).isEqualTo("bright");
            listing.text.set("dim");
            listing.amount = 2;
            session.expire(listing, LISTING.text);
            assertThat(listing.text.isLoaded()).isFalse();
            assertThat(listing.text.get()).isEqualTo("bright");
            session.commit();
        }
        assertThat(rows(engine, "select amount, long_text from expiry_listing")).containsExactly("2|bright");
    }

    @TestOnAllDatabases
    void E5_whatCanNotBeExpiredByItselfIsNamed() {
        try (Session session = sessions.open()) {
            Listing listing = session.getOne(LISTING, id);
            assertThatThrownBy(() -> session.expire(listing, LISTING.id))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("expire() of an attribute of a Listing: expiry_listing.id is its key, which tells the"
                            + " row to read.");
            assertThatThrownBy(() -> session.expire(listing, CUSTOMER.name))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("expire() of an attribute of a Listing: " + CUSTOMER.name + " is no attribute of it.");
            assertThatThrownBy(() -> session.expire(new Listing("new"), LISTING.title))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("expire() needs a persistent object");
        }
    }
}
