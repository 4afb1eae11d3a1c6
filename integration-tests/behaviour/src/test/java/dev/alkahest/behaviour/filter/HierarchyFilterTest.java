package dev.alkahest.behaviour.filter;

import static dev.alkahest.behaviour.filter.BagPlainTable.BAG_PLAIN;
import static dev.alkahest.behaviour.filter.BagTable.BAG;
import static dev.alkahest.behaviour.filter.BagTornTable.BAG_TORN;
import static dev.alkahest.behaviour.filter.BagWornTable.BAG_WORN;
import static dev.alkahest.behaviour.filter.CrateTable.CRATE;
import static dev.alkahest.behaviour.filter.NetPlainTable.NET_PLAIN;
import static dev.alkahest.behaviour.filter.NetTable.NET;
import static dev.alkahest.behaviour.filter.NetTornTable.NET_TORN;
import static dev.alkahest.behaviour.filter.NetWornTable.NET_WORN;
import static dev.alkahest.behaviour.filter.SackPlainTable.SACK_PLAIN;
import static dev.alkahest.behaviour.filter.SackTable.SACK;
import static dev.alkahest.behaviour.filter.SackTornTable.SACK_TORN;
import static dev.alkahest.behaviour.filter.SackWornTable.SACK_WORN;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.lazy;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.subquery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.query.LoadOption;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A filter of the topmost class is for all rows, and that of a subclass for its own, whatever table names them. */
@KeepsTables
class HierarchyFilterTest {

    private SessionFactory sessions;

    /** Of each hierarchy: one of each class that is read, one of another tenant and two with too many holes. */
    @BeforeEach
    void createTables(Engine engine) {
        Tenant.become("a");
        sessions = SessionFactory.create(engine, new FilterMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            Crate crate = new Crate();
            crate.sacks.addAll(List.of(
                    new Sack.Plain(),
                    new Sack.Plain(),
                    new Sack.Worn(),
                    new Sack.Worn(),
                    new Sack.Torn(),
                    new Sack.Torn()));
            crate.sacks.get(1).tenant = "b";
            ((Sack.Worn) crate.sacks.get(3)).holes = 7;
            ((Sack.Worn) crate.sacks.get(5)).holes = 7;
            crate.bags.addAll(List.of(
                    new Bag.Plain(), new Bag.Plain(), new Bag.Worn(), new Bag.Worn(), new Bag.Torn(), new Bag.Torn()));
            crate.bags.get(1).tenant = "b";
            ((Bag.Worn) crate.bags.get(3)).holes = 7;
            ((Bag.Worn) crate.bags.get(5)).holes = 7;
            crate.nets.addAll(List.of(
                    new Net.Plain(), new Net.Plain(), new Net.Worn(), new Net.Worn(), new Net.Torn(), new Net.Torn()));
            crate.nets.get(1).tenant = "b";
            ((Net.Worn) crate.nets.get(3)).holes = 7;
            ((Net.Worn) crate.nets.get(5)).holes = 7;
            session.add(crate);
        });
    }

    @AfterEach
    void beTenantOfOthers() {
        Tenant.become("a");
    }

    @TestOnAllDatabases
    void queriesOfSacksLeaveOutWhatTheFiltersDo() {
        try (Session session = sessions.open()) {
            assertCount(session, SACK, 3, 6);
            assertCount(session, SACK.as("other"), 3, 6);
            assertCount(session, SACK_PLAIN, 1, 2);
            assertCount(session, SACK_WORN, 2, 4);
            assertCount(session, SACK_WORN.as("other"), 2, 4);
            assertCount(session, SACK_TORN, 1, 2);
            Tenant.become("b");
            assertCount(session, SACK, 1, 6);
            assertCount(session, SACK_TORN, 0, 2);
        }
    }

    @TestOnAllDatabases
    void getOfSacksFindsNoRowThatAFilterLeavesOut() {
        List<Sack> all;
        try (Session session = sessions.withoutFilters().open()) {
            all = session.query(SACK).all();
        }
        assertThat(all).hasSize(6);
        for (Sack one : all) {
            boolean isRead = one.tenant.equals("a") && !(one instanceof Sack.Worn worn && worn.holes > 3);
            try (Session session = sessions.open()) {
                assertThat(session.get(SACK, one.id) != null).isEqualTo(isRead);
            }
            try (Session session = sessions.open()) {
                assertThat(session.get(SACK_WORN, one.id) != null).isEqualTo(isRead && one instanceof Sack.Worn);
            }
        }
    }

    @TestOnAllDatabases
    void relationshipsToSacksLeaveOutWhatTheFiltersDo() {
        for (LoadOption option :
                List.of(joined(CRATE.sacks()), selectin(CRATE.sacks()), subquery(CRATE.sacks()), lazy(CRATE.sacks()))) {
            try (Session session = sessions.open()) {
                assertThat(session.query(CRATE).options(option).one().sacks).hasSize(3);
            }
        }
        try (Session session = sessions.open()) {
            assertThat(session.query(CRATE).join(CRATE.sacks()).count()).isEqualTo(3);
            assertThat(session.query(CRATE)
                            .where(CRATE.sacks().any(SACK.tenant.eq("b")))
                            .exists())
                    .isFalse();
        }
    }

    @TestOnAllDatabases
    void queryOfASubclassThatUpdatesChangesWhatItFinds() {
        try (Session session = sessions.open()) {
            assertThat(session.query(SACK_WORN).update(SACK_WORN.holes.to(2))).isEqualTo(2);
            assertThat(session.query(SACK).withoutFilters().count()).isEqualTo(6);
            session.commit();
        }
    }

    @TestOnAllDatabases
    void queryOfASubclassThatDeletesTakesWhatItFinds() {
        try (Session session = sessions.open()) {
            assertThat(session.query(SACK_WORN).delete()).isEqualTo(2);
            session.commit();
        }
        try (Session session = sessions.open()) {
            assertCount(session, SACK, 1, 4);
        }
    }

    @TestOnAllDatabases
    void queriesThatChangeRowsOfSeveralTablesAreRefusedAndChangeNone() {
        try (Session session = sessions.open()) {
            assertRefused(() -> session.query(BAG).update(BAG.tenant.to("b")));
            assertRefused(() -> session.query(BAG_WORN).update(BAG_WORN.holes.to(2)));
            assertRefused(() -> session.query(BAG_WORN).delete());
            assertRefused(() -> session.query(NET).update(NET.tenant.to("b")));
            assertRefused(() -> session.query(NET_WORN).update(NET_WORN.holes.to(2)));
            assertRefused(() -> session.query(NET_WORN).delete());
            session.commit();
        }
        try (Session session = sessions.open()) {
            assertCount(session, BAG, 3, 6);
            assertCount(session, NET, 3, 6);
        }
    }

    /** Each of these has one table alone; the filters of the classes above it are for its rows too. */
    @TestOnAllDatabases
    void queriesOfAClassWithATableOfItsOwnChangeWhatTheyFind() {
        try (Session session = sessions.open()) {
            assertThat(session.query(NET_TORN).update(NET_TORN.holes.to(2))).isEqualTo(1);
            assertThat(session.query(NET_PLAIN).delete()).isEqualTo(1);
            session.commit();
        }
        try (Session session = sessions.open()) {
            assertCount(session, NET_PLAIN, 0, 1);
            assertCount(session, NET_TORN, 1, 2);
            assertThat(session.query(NET_TORN).where(NET_TORN.holes.eq(2)).count())
                    .isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void queriesOfBagsLeaveOutWhatTheFiltersDo() {
        try (Session session = sessions.open()) {
            assertCount(session, BAG, 3, 6);
            assertCount(session, BAG.as("other"), 3, 6);
            assertCount(session, BAG_PLAIN, 1, 2);
            assertCount(session, BAG_WORN, 2, 4);
            assertCount(session, BAG_WORN.as("other"), 2, 4);
            assertCount(session, BAG_TORN, 1, 2);
            Tenant.become("b");
            assertCount(session, BAG, 1, 6);
            assertCount(session, BAG_TORN, 0, 2);
        }
    }

    @TestOnAllDatabases
    void getOfBagsFindsNoRowThatAFilterLeavesOut() {
        List<Bag> all;
        try (Session session = sessions.withoutFilters().open()) {
            all = session.query(BAG).all();
        }
        assertThat(all).hasSize(6);
        for (Bag one : all) {
            boolean isRead = one.tenant.equals("a") && !(one instanceof Bag.Worn worn && worn.holes > 3);
            try (Session session = sessions.open()) {
                assertThat(session.get(BAG, one.id) != null).isEqualTo(isRead);
            }
            try (Session session = sessions.open()) {
                assertThat(session.get(BAG_WORN, one.id) != null).isEqualTo(isRead && one instanceof Bag.Worn);
            }
        }
    }

    @TestOnAllDatabases
    void relationshipsToBagsLeaveOutWhatTheFiltersDo() {
        for (LoadOption option :
                List.of(joined(CRATE.bags()), selectin(CRATE.bags()), subquery(CRATE.bags()), lazy(CRATE.bags()))) {
            try (Session session = sessions.open()) {
                assertThat(session.query(CRATE).options(option).one().bags).hasSize(3);
            }
        }
        try (Session session = sessions.open()) {
            assertThat(session.query(CRATE).join(CRATE.bags()).count()).isEqualTo(3);
            assertThat(session.query(CRATE)
                            .where(CRATE.bags().any(BAG.tenant.eq("b")))
                            .exists())
                    .isFalse();
        }
    }

    @TestOnAllDatabases
    void deletedAreTheBagsThatAQueryFinds() {
        try (Session session = sessions.open()) {
            session.query(BAG_WORN).all().forEach(session::delete);
            session.commit();
        }
        try (Session session = sessions.open()) {
            assertCount(session, BAG, 1, 4);
        }
    }

    @TestOnAllDatabases
    void queriesOfNetsLeaveOutWhatTheFiltersDo() {
        try (Session session = sessions.open()) {
            assertCount(session, NET, 3, 6);
            assertCount(session, NET.as("other"), 3, 6);
            assertCount(session, NET_PLAIN, 1, 2);
            assertCount(session, NET_WORN, 2, 4);
            assertCount(session, NET_WORN.as("other"), 2, 4);
            assertCount(session, NET_TORN, 1, 2);
            Tenant.become("b");
            assertCount(session, NET, 1, 6);
            assertCount(session, NET_TORN, 0, 2);
        }
    }

    @TestOnAllDatabases
    void getOfNetsFindsNoRowThatAFilterLeavesOut() {
        List<Net> all;
        try (Session session = sessions.withoutFilters().open()) {
            all = session.query(NET).all();
        }
        assertThat(all).hasSize(6);
        for (Net one : all) {
            boolean isRead = one.tenant.equals("a") && !(one instanceof Net.Worn worn && worn.holes > 3);
            try (Session session = sessions.open()) {
                assertThat(session.get(NET, one.id) != null).isEqualTo(isRead);
            }
            try (Session session = sessions.open()) {
                assertThat(session.get(NET_WORN, one.id) != null).isEqualTo(isRead && one instanceof Net.Worn);
            }
        }
    }

    @TestOnAllDatabases
    void relationshipsToNetsLeaveOutWhatTheFiltersDo() {
        for (LoadOption option :
                List.of(joined(CRATE.nets()), selectin(CRATE.nets()), subquery(CRATE.nets()), lazy(CRATE.nets()))) {
            try (Session session = sessions.open()) {
                assertThat(session.query(CRATE).options(option).one().nets).hasSize(3);
            }
        }
        try (Session session = sessions.open()) {
            assertThat(session.query(CRATE).join(CRATE.nets()).count()).isEqualTo(3);
            assertThat(session.query(CRATE)
                            .where(CRATE.nets().any(NET.tenant.eq("b")))
                            .exists())
                    .isFalse();
        }
    }

    @TestOnAllDatabases
    void deletedAreTheNetsThatAQueryFinds() {
        try (Session session = sessions.open()) {
            session.query(NET_WORN).all().forEach(session::delete);
            session.commit();
        }
        try (Session session = sessions.open()) {
            assertCount(session, NET, 1, 4);
        }
    }

    private static void assertRefused(ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOf(InvalidStatementException.class)
                .hasMessageContaining("stands for several tables");
    }

    private static void assertCount(Session session, EntityTable<?> table, long filtered, long all) {
        assertThat(session.query(table).count()).as(table + ", filtered").isEqualTo(filtered);
        assertThat(session.query(table).all()).as(table + ", read").hasSize((int) filtered);
        assertThat(session.query(table).withoutFilters().count())
                .as(table + ", all")
                .isEqualTo(all);
    }
}
