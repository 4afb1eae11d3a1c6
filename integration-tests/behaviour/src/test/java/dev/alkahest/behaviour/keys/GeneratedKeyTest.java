package dev.alkahest.behaviour.keys;

import static dev.alkahest.behaviour.keys.DealTable.DEAL;
import static dev.alkahest.behaviour.keys.EventTable.EVENT;
import static dev.alkahest.behaviour.keys.ParcelTable.PARCEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class GeneratedKeyTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new KeysMappers());
        sessions.metadata().createAll(engine);
    }

    @TestOnAllDatabases
    void timeOrderedUuidsOrderRowsAsTheyWereInserted(Engine engine) {
        List<Event> events = IntStream.range(0, 100).mapToObj(Event::new).toList();
        sessions.transaction(session -> session.addAll(events));

        assertThat(events).extracting(event -> event.id).isSorted().doesNotHaveDuplicates();
        try (Session session = sessions.open()) {
            assertThat(session.query(EVENT).orderBy(EVENT.id.asc()).all())
                    .extracting(event -> event.number)
                    .isSorted()
                    .hasSize(100);
            assertThat(session.get(EVENT, events.get(7).id).number).isEqualTo(7);
        }
    }

    @TestOnAllDatabases
    void keyThatIsSetIsKept(Engine engine) {
        Event event = new Event(1);
        event.id = UUID.fromString("00000000-0000-4000-8000-000000000001");
        Deal deal = new Deal("set");
        deal.number = "mine";
        sessions.transaction(session -> session.addAll(List.of(event, deal)));

        try (Session session = sessions.open()) {
            assertThat(session.query(EVENT).one().id).isEqualTo(event.id);
            assertThat(session.get(DEAL, "mine").text).isEqualTo("set");
        }
    }

    @TestOnAllDatabases
    void generatorOfTheUserMakesKeysBeforeTheInsert(Engine engine) {
        Deal first = new Deal("first");
        Deal second = new Deal("second");
        second.follows = first;
        Parcel parcel = new Parcel();
        sessions.transaction(session -> session.addAll(List.of(second, parcel)));

        assertThat(first.number).startsWith("order-");
        assertThat(parcel.number).isGreaterThan(1_000_000_000_000L);
        try (Session session = sessions.open()) {
            assertThat(session.get(DEAL, second.number).follows.number).isEqualTo(first.number);
            assertThat(session.query(PARCEL).one().number).isEqualTo(parcel.number);
        }
    }

    @TestOnAllDatabases
    void classesOfAHierarchyShareOneGenerator(Engine engine) {
        sessions.transaction(session ->
                session.addAll(List.of(new Deal("a"), new Subscription("b"), new Deal("c"), new Subscription("d"))));

        try (Session session = sessions.open()) {
            assertThat(session.query(DEAL).all())
                    .extracting(deal -> deal.number)
                    .doesNotHaveDuplicates()
                    .hasSize(4);
        }
    }

    @TestOnAllDatabases
    void rowsOfNothingButTheirKeyAreInserted(Engine engine) {
        Coupon first = new Coupon();
        Coupon second = new Coupon();
        sessions.transaction(session -> session.addAll(List.of(first, second)));

        assertThat(second.id).isPositive().isNotEqualTo(first.id);
    }
}
