package dev.alkahest.behaviour.session.concrete;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.concrete.CouponTable.COUPON;
import static dev.alkahest.behaviour.session.concrete.GaugeTable.GAUGE;
import static dev.alkahest.behaviour.session.concrete.GiftCouponTable.GIFT_COUPON;
import static dev.alkahest.behaviour.session.concrete.HeatGaugeTable.HEAT_GAUGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.MappingException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Tables of their own, and one key for all: no two objects of a hierarchy have the same. */
@KeepsTables
class ConcreteKeyTest {

    private SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new ConcreteMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session ->
                session.addAll(List.of(new Gauge("g", 1.5), new PressureGauge("p", 3), new HeatGauge("h", 40))));
    }

    @TestOnAllDatabases
    void baseThatIsNotAbstractIsAClassOfItsOwn(Engine engine) {
        assertThat(rows(engine, "select code from dial")).containsExactly("g");
        try (Session session = sessions.open()) {
            assertThat(session.query(GAUGE).orderBy(GAUGE.code.asc()).all())
                    .extracting(gauge -> (Object) gauge.getClass())
                    .containsExactly(Gauge.class, HeatGauge.class, PressureGauge.class);
            assertThat(session.query(GAUGE).where(GAUGE.kind.lt(2)).count()).isEqualTo(2);
            assertThat(session.query(HEAT_GAUGE).one().degrees).isEqualTo(40);
            assertThat(session.get(GAUGE, "g").reading).isEqualTo(1.5);
            session.get(GAUGE, "g").reading = 2.5;
            session.commit();
        }
        assertThat(rows(engine, "select reading from dial")).containsExactly("2.5");
    }

    @TestOnAllDatabases
    void keyOfAnObjectOfAnotherClassIsRefusedBeforeItsInsert(Engine engine) {
        assertThatThrownBy(() -> sessions.transaction(session -> {
                    session.getOne(GAUGE, "h");
                    session.add(new PressureGauge("h", 1));
                }))
                .isInstanceOf(InvalidStateException.class)
                .hasMessage("The new PressureGauge has the key h, which a HeatGauge of this session has. Classes below"
                        + " Gauge have tables of their own, and share their keys: give it another.");
        assertThatThrownBy(() -> sessions.transaction(
                        session -> session.addAll(List.of(new HeatGauge("n", 1), new Gauge("n", 1)))))
                .isInstanceOf(InvalidStateException.class);
        assertThat(rows(engine, "select count(*) from dial")).containsExactly("1");
    }

    @TestOnAllDatabases
    void rowsOfTwoClassesWithOneKeyAreRefusedWhenTheyAreRead(Engine engine) {
        change(engine, "insert into heat_gauge (code, reading, degrees) values ('p', 1, 1)");
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.query(GAUGE).all())
                    .isInstanceOf(MappingException.class)
                    .hasMessageMatching(
                            "A (Heat|Pressure)Gauge and a (Heat|Pressure)Gauge both have the key p\\. Classes"
                                    + " below Gauge have tables of their own, and share their keys: give one of them another\\.");
        }
    }

    @TestOnAllDatabases
    void F20_rowOfADeletedObjectOfAnotherClassIsNotTaken(Engine engine) {
        assertThatThrownBy(() -> sessions.transaction(session -> {
                    session.delete(session.getOne(GAUGE, "h"));
                    session.add(new PressureGauge("h", 1));
                }))
                .isInstanceOf(InvalidStateException.class);
        sessions.transaction(session -> {
            session.delete(session.getOne(GAUGE, "h"));
            session.add(new HeatGauge("h", 41));
        });
        assertThat(rows(engine, "select code, degrees from heat_gauge")).containsExactly("h|41");
    }

    @TestOnAllDatabases
    void F22_changedKeyIsWrittenWhereNothingRefersToTheClass(Engine engine) {
        sessions.transaction(session -> {
            HeatGauge gauge = session.getOne(HEAT_GAUGE, "h");
            gauge.code = "i";
            session.flush();
            assertThat(session.get(GAUGE, "i")).isSameAs(gauge);
        });
        assertThat(rows(engine, "select code from heat_gauge")).containsExactly("i");
    }

    @TestOnAllDatabases
    void C10_changedKeyIsRefusedWhereNoForeignKeyCarriesItOn(Engine engine) {
        assertThatThrownBy(() -> sessions.transaction(session -> {
                    Book book = new Book("Emma", "1", 300);
                    session.add(book);
                    session.flush();
                    book.id = new UUID(0, 1);
                }))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageStartingWith("The key of a Book was changed from ")
                .hasMessageEndingWith(" stand in several tables. Add a new object, and delete this one.");
        assertThat(rows(engine, "select title from bound_book")).isEmpty();
    }

    @TestOnAllDatabases
    void oneSequenceMakesTheKeysOfAllClasses(Engine engine) {
        if (!engine.dialect().supports(Capability.SEQUENCES)) {
            assertThatThrownBy(() -> sessions.transaction(session -> session.add(new Coupon("a"))))
                    .hasMessageContaining("has no sequences. Use a UUID.");
            return;
        }
        sessions.transaction(session -> session.addAll(
                List.of(new Coupon("a"), new GiftCoupon("b", "Ann"), new Coupon("c"), new GiftCoupon("d", "Rob"))));
        try (Session session = sessions.open()) {
            assertThat(session.query(COUPON).orderBy(COUPON.text.asc()).all())
                    .extracting(coupon -> coupon.text)
                    .containsExactly("a", "b", "c", "d");
            assertThat(session.query(COUPON).all())
                    .extracting(coupon -> coupon.id)
                    .doesNotHaveDuplicates();
            assertThat(session.query(GIFT_COUPON).count()).isEqualTo(2);
        }
    }
}
