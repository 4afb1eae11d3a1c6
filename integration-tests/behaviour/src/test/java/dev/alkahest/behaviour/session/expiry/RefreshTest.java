package dev.alkahest.behaviour.session.expiry;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.Touch.touch;
import static dev.alkahest.behaviour.session.expiry.CustomerTable.CUSTOMER;
import static dev.alkahest.behaviour.session.expiry.PurchaseTable.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.NotFoundException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;

/** What a user expires or refreshes by name, and what refuses it. */
class RefreshTest extends CustomerTests {

    @TestOnAllDatabases
    void E2_expireDiscardsChanges(Engine engine) {
        try (Session session = sessions.open()) {
            Customer bob = customer(session, "Bob");
            bob.city = "Paris";
            session.expire(bob);
            assertThat(bob.city).isNull();
            assertThat(session.dirty()).isEmpty();
            assertThat(SentStatements.in(engine, session::commit)).isZero();
        }
    }

    @TestOnAllDatabases
    void E2_expireDiscardsAChangedReference(Engine engine) {
        try (Session session = sessions.open()) {
            Purchase salt =
                    session.query(PURCHASE).where(PURCHASE.goods.eq("salt")).one();
            salt.customer.set(customer(session, "Bob"));
            session.expire(salt);
            assertThat(session.dirty()).isEmpty();
            assertThat(salt.customer.get().name).isEqualTo("Cyd");
        }
    }

    @TestOnAllDatabases
    void E2_expireWalksAlongItsCascade(Engine engine) {
        try (Session session = sessions.open()) {
            Customer ada = customer(session, "Ada");
            Purchase tea = ada.purchases.get(0);
            tea.goods = "coffee";
            session.expire(ada);
            assertThat(session.isExpired(tea)).isTrue();
            assertThat(tea.goods).isEqualTo("tea");
        }
    }

    @TestOnAllDatabases
    void E2_expireAllDiscardsAllChanges(Engine engine) {
        try (Session session = sessions.open()) {
            session.query(CUSTOMER).all().forEach(customer -> customer.city = "Oslo");
            session.expireAll();
            assertThat(session.dirty()).isEmpty();
            session.commit();
        }
        assertThat(rows(engine, "select name from customer where city is not null"))
                .isEmpty();
    }

    @TestOnAllDatabases
    void E3_refreshReadsTheRowAgain(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Customer ada = customer(session, "Ada");
            session.commit();
            change(engine, "update customer set city = 'Rome'");
            session.refresh(ada);
            assertThat(ada.city).isEqualTo("Rome");
        }
    }

    @TestOnAllDatabases
    void E3_refreshLetsRelationshipsLoadAgain(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Customer ada = customer(session, "Ada");
            touch(ada.purchases);
            session.commit();
            change(engine, "insert into purchase (goods, customer_id) values ('milk', " + ada.id + ")");
            assertThat(ada.purchases).hasSize(2);
            session.refresh(ada);
            assertThat(ada.purchases).hasSize(3);
        }
    }

    @TestOnAllDatabases
    void E3_refreshWritesFirstWhatItsCollectionsHoldAsNew(Engine engine) {
        try (Session session = sessions.open()) {
            Customer cid = new Customer("Cid");
            session.add(cid);
            session.flush();
            Purchase milk = new Purchase("milk");
            cid.purchases.add(milk);
            session.refresh(cid);
            assertThat(session.pending()).isEmpty();
            assertThat(cid.purchases).containsExactly(milk);
        }
    }

    @TestOnAllDatabases
    void E4_refreshOfARowThatHasGoneSaysSo(Engine engine) {
        try (Session session = sessions.open()) {
            Customer bob = customer(session, "Bob");
            session.commit();
            change(engine, "delete from customer where name = 'Bob'");
            assertThatThrownBy(() -> session.refresh(bob))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("Customer")
                    .hasMessageContaining(bob.id.toString());
        }
    }

    @TestOnAllDatabases
    void E4_referenceToARowThatHasGoneIsEmptyAndNotWritten(Engine engine) {
        try (Session session = sessions.open()) {
            Purchase salt =
                    session.query(PURCHASE).where(PURCHASE.goods.eq("salt")).one();
            Customer cyd = salt.customer.get();
            session.commit();
            change(
                    engine,
                    "update purchase set customer_id = null where goods = 'salt'",
                    "delete from customer where id = " + cyd.id);
            assertThat(salt.customer.get()).isNull();
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void E5_expireAndRefreshNeedAPersistentObject(Engine engine) {
        try (Session session = sessions.open()) {
            Customer dee = new Customer("Dee");
            assertThatThrownBy(() -> session.refresh(dee)).isInstanceOf(InvalidStateException.class);
            session.add(dee);
            assertThatThrownBy(() -> session.expire(dee))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("Customer");
        }
    }

    @TestOnAllDatabases
    void E4_whatARefreshReachesAndWhoseRowHasGoneStaysExpired(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Customer ada = customer(session, "Ada");
            Purchase tea = ada.purchases.get(0);
            Purchase rice = ada.purchases.get(1);
            session.commit();
            change(engine, "delete from purchase where goods = 'tea'");
            session.refresh(ada);
            assertThat(session.isExpired(tea)).isTrue();
            assertThat(session.isExpired(rice)).isFalse();
            assertThat(tea.goods).isEqualTo("tea");
            assertThat(ada.purchases).containsExactly(rice);
        }
    }
}
