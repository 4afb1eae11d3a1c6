package dev.alkahest.behaviour.session.bulk;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.bulk.ProductTable.PRODUCT;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Condition;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Products of a maker, places with a key of two columns, and devices of a hierarchy. */
@KeepsTables
abstract class BulkTests {

    static final Condition CHEAP = PRODUCT.price.lt(5);
    static final Condition NAMED_PEN = PRODUCT.name.like("pen%");

    SessionFactory sessions;

    /** A pen costs 1, a cup 4, and a bag 9; of the cup it is not known how many there are. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new BulkMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> session.addAll(List.of(
                new Maker("Ann", new Product("pen", 1, 10), new Product("cup", 4, null), new Product("bag", 9, 0)),
                new Place(1, "a", "tea"),
                new Place(1, "b", "salt"),
                new Place(2, "a", "rice"),
                new Phone(150),
                new Tablet(500))));
    }

    static Product product(Session session, String name) {
        return session.query(PRODUCT).where(PRODUCT.name.eq(name)).one();
    }

    static List<String> products(Engine engine) {
        return rows(engine, "select name, price from product order by id");
    }
}
