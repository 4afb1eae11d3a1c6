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
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class ExpiryTest {

    private SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new ExpiryMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> session.addAll(
                List.of(new Customer("Ada", "tea", "rice"), new Customer("Bob"), new Customer("Cyd", "salt"))));
    }

    private static Customer customer(Session session, String name) {
        return session.query(CUSTOMER).where(CUSTOMER.name.eq(name)).one();
    }

    @TestOnAllDatabases
    void E1_commitExpiresEverything(Engine engine) {
        try (Session session = sessions.open()) {
            Customer ada = customer(session, "Ada");
            Purchase tea = ada.purchases.get(0);
            assertThat(session.isExpired(ada)).isFalse();
            session.commit();
            assertThat(session.isExpired(ada)).isTrue();
            assertThat(session.isExpired(tea)).isTrue();
        }
    }

    @TestOnAllDatabases
    void E1_expiredRelationshipLoadsAgainWhenTouched(Engine engine) {
        try (Session session = sessions.open()) {
            Customer ada = customer(session, "Ada");
            touch(ada.purchases);
            session.commit();
            change(engine, "delete from purchase where goods = 'tea'");
            assertThat(ada.purchases).extracting(purchase -> purchase.goods).containsExactly("rice");
        }
    }

    @TestOnAllDatabases
    void E1_expiredReferenceLoadsAgainWhenTouched(Engine engine) {
        try (Session session = sessions.open()) {
            Customer ada = customer(session, "Ada");
            Customer bob = customer(session, "Bob");
            Purchase tea = ada.purchases.get(0);
            session.commit();
            change(engine, "update purchase set customer_id = " + bob.id + " where id = " + tea.id);
            assertThat(tea.customer.get()).isSameAs(bob);
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void E1_expiredSiblingsLoadAgainByOneStatement(Engine engine) {
        try (Session session = sessions.open()) {
            List<Customer> customers = session.query(CUSTOMER).all();
            customers.forEach(customer -> touch(customer.purchases));
            session.commit();
            SentStatements sent = SentStatements.of(engine);
            customers.forEach(customer -> touch(customer.purchases));
            assertThat(sent.count()).isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void E1_whatIsSetAfterTheCommitIsWritten(Engine engine) {
        try (Session session = sessions.open()) {
            Customer ada = customer(session, "Ada");
            session.commit();
            ada.city = "London";
            ada.purchases.add(new Purchase("milk"));
            session.commit();
        }
        assertThat(rows(engine, "select city from customer where name = 'Ada'")).containsExactly("London");
        assertThat(rows(
                        engine,
                        "select goods from purchase join customer on customer.id = customer_id"
                                + " where name = 'Ada' order by goods"))
                .containsExactly("milk", "rice", "tea");
    }

    @TestOnAllDatabases
    void E1_referenceSetAfterTheCommitIsNotReadOver(Engine engine) {
        try (Session session = sessions.open()) {
            Purchase tea =
                    session.query(PURCHASE).where(PURCHASE.goods.eq("tea")).one();
            Customer bob = customer(session, "Bob");
            session.commit();
            tea.customer.set(bob);
            session.withoutAutoflush(() -> session.query(PURCHASE).all());
            assertThat(tea.customer.get()).isSameAs(bob);
            session.commit();
        }
        assertThat(rows(
                        engine,
                        "select goods from purchase join customer on customer.id = customer_id where name = 'Bob'"))
                .containsExactly("tea");
    }

    @TestOnAllDatabases
    void E1_referenceToANewObjectSetAfterTheCommitIsNotReadOver(Engine engine) {
        try (Session session = sessions.open()) {
            List<Purchase> purchases = session.query(PURCHASE).all();
            session.commit();
            Customer dee = new Customer("Dee");
            purchases.get(0).customer.set(dee);
            session.withoutAutoflush(() -> {
                purchases.get(1).customer.get();
                session.query(PURCHASE).all();
            });
            assertThat(purchases.get(0).customer.get()).isSameAs(dee);
            session.commit();
        }
        assertThat(rows(
                        engine,
                        "select count(*) from purchase join customer on customer.id = customer_id where name = 'Dee'"))
                .containsExactly("1");
    }

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
    void D1_collectionOfADetachedObjectHasWhatTheOtherSideAdded(Engine engine) {
        Customer ada;
        try (Session session = sessions.open()) {
            ada = customer(session, "Ada");
            assertThat(ada.purchases).hasSize(2);
            session.commit();
            Purchase milk = new Purchase("milk");
            milk.customer.set(ada);
            session.add(milk);
            session.commit();
        }
        assertThat(ada.purchases)
                .extracting(purchase -> purchase.goods)
                .hasSize(3)
                .contains("milk");
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
    void E6_valuesSurviveACommitThatDoesNotExpire(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Customer ada = customer(session, "Ada");
            touch(ada.purchases);
            session.commit();
            assertThat(SentStatements.in(engine, () -> {
                        assertThat(session.get(CUSTOMER, ada.id)).isSameAs(ada);
                        assertThat(ada.purchases).hasSize(2);
                    }))
                    .isZero();
        }
    }

    @TestOnAllDatabases
    void E6_deletedObjectIsDetachedWithoutExpiryToo(Engine engine) {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Customer bob = customer(session, "Bob");
            session.delete(bob);
            session.commit();
            assertThat(session.stateOf(bob)).isEqualTo(ObjectState.DETACHED);
        }
    }

    @TestOnAllDatabases
    void E7_fieldOfAnExpiredObjectIsReadWithoutAStatement(Engine engine) {
        try (Session session = sessions.open()) {
            Customer ada = customer(session, "Ada");
            session.commit();
            change(engine, "update customer set city = 'Rome' where name = 'Ada'");
            assertThat(SentStatements.in(engine, () -> assertThat(ada.city).isNull()))
                    .isZero();
            assertThat(session.isExpired(ada)).isTrue();
            assertThat(session.get(CUSTOMER, ada.id)).isSameAs(ada);
            assertThat(ada.city).isEqualTo("Rome");
        }
    }

    @TestOnAllDatabases
    void D1_expiredObjectKeepsItsLastKnownValues(Engine engine) {
        try (Session session = sessions.open()) {
            Customer ada = customer(session, "Ada");
            session.commit();
            change(engine, "update customer set name = 'Eve' where name = 'Ada'");
            assertThat(ada.name).isEqualTo("Ada");
        }
    }

    @TestOnAllDatabases
    void D1_queryThatMeetsAnExpiredObjectReadsItInPlace(Engine engine) {
        try (Session session = sessions.open()) {
            Customer ada = customer(session, "Ada");
            session.commit();
            change(engine, "update customer set city = 'Rome' where name = 'Ada'");
            assertThat(customer(session, "Ada")).isSameAs(ada);
            assertThat(ada.city).isEqualTo("Rome");
            assertThat(session.isExpired(ada)).isFalse();
        }
    }

    @TestOnAllDatabases
    void D1_relationshipLoadThatMeetsAnExpiredObjectReadsItInPlace(Engine engine) {
        try (Session session = sessions.open()) {
            Customer ada = customer(session, "Ada");
            Purchase tea = ada.purchases.get(0);
            session.commit();
            change(engine, "update purchase set goods = 'coffee' where goods = 'tea'");
            touch(ada.purchases);
            assertThat(tea.goods).isEqualTo("coffee");
        }
    }

    @TestOnAllDatabases
    void D1_referenceLoadThatMeetsAnExpiredObjectReadsItInPlace(Engine engine) {
        try (Session session = sessions.open()) {
            Customer ada = customer(session, "Ada");
            Purchase tea = ada.purchases.get(0);
            session.commit();
            change(engine, "update customer set city = 'Rome' where name = 'Ada'");
            assertThat(tea.customer.get()).isSameAs(ada);
            assertThat(ada.city).isEqualTo("Rome");
        }
    }

    @TestOnAllDatabases
    void D1_reloadLeavesExpungedSiblingsAlone(Engine engine) {
        try (Session session = sessions.open()) {
            List<Purchase> purchases =
                    session.query(PURCHASE).orderBy(PURCHASE.id.asc()).all();
            session.commit();
            Purchase gone = purchases.get(0);
            session.expunge(gone);
            purchases.get(1).customer.get();
            session.add(gone);
            assertThat(session.contains(gone)).isTrue();
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
