package dev.alkahest.behaviour.session.expiry;

import static dev.alkahest.behaviour.session.expiry.CustomerTable.CUSTOMER;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Customers with orders, of which some objects expire. */
@KeepsTables
abstract class CustomerTests {

    SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new ExpiryMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> session.addAll(
                List.of(new Customer("Ada", "tea", "rice"), new Customer("Bob"), new Customer("Cyd", "salt"))));
    }

    static Customer customer(Session session, String name) {
        return session.query(CUSTOMER).where(CUSTOMER.name.eq(name)).one();
    }
}
