package dev.alkahest.behaviour.session.expiry;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.Touch.touch;
import static dev.alkahest.behaviour.session.expiry.CustomerTable.CUSTOMER;
import static dev.alkahest.behaviour.session.expiry.PurchaseTable.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;
import java.util.List;

class ExpiryTest extends CustomerTests {

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
}
