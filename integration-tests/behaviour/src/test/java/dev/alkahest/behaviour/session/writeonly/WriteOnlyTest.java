package dev.alkahest.behaviour.session.writeonly;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.writeonly.AccountTable.ACCOUNT;
import static dev.alkahest.behaviour.session.writeonly.EntryTable.ENTRY;
import static dev.alkahest.behaviour.session.writeonly.SaleTable.SALE;
import static dev.alkahest.behaviour.session.writeonly.ShopTable.SHOP;
import static dev.alkahest.behaviour.session.writeonly.TagTable.TAG;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.WriteOnlyCollection;
import dev.alkahest.session.Session;
import java.util.List;

/** What is put into a write-only collection and taken out of it while its owner is in a session. */
class WriteOnlyTest extends WriteOnlyTests {

    @TestOnAllDatabases
    void I10_membersOfANewOwnerAreWrittenWithIt() {
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash");
        assertThat(tags()).containsExactly("old");
        assertThat(rows(engine, "select count(*) from ledger_sale")).containsExactly("2");
    }

    @TestOnAllDatabases
    void I10_addAndRemoveSendNothingAndLoadNothing() {
        sessions.transaction(session -> {
            Account account = session.getOne(ACCOUNT, accountId);
            Entry ten = entry(session, 10);
            Tag old = session.getOne(TAG, "old");
            SentStatements sent = SentStatements.of(engine);
            Entry added = new Entry(40);
            account.entries.add(added);
            account.entries.remove(ten);
            account.tags.add(new Tag("new"));
            account.tags.remove(old);
            assertThat(sent.count()).isZero();
            assertThat(added.account.get()).isSameAs(account);
            assertThat(session.stateOf(added)).isEqualTo(ObjectState.PENDING);
            session.flush();
            assertThat(sent.count()).isEqualTo(5); // each of the rows is written, and none is read
        });
        assertThat(entries()).containsExactly("20|cash", "30|cash", "40|cash");
        assertThat(tags()).containsExactly("new");
    }

    @TestOnAllDatabases
    void I10_queryReadsTheMembersInTheirOrderAndTakesConditions() {
        try (Session session = sessions.open()) {
            Account account = session.getOne(ACCOUNT, accountId);
            session.add(new Account("other"));
            account.entries.add(new Entry(15));
            assertThat(session.query(account.entries).all())
                    .extracting(entry -> entry.amount)
                    .containsExactly(10, 15, 20, 30);
            assertThat(session.query(account.entries)
                            .where(ENTRY.amount.gt(15))
                            .limit(1)
                            .all())
                    .extracting(entry -> entry.amount)
                    .containsExactly(20);
            assertThat(session.query(account.tags).all())
                    .extracting(tag -> tag.name)
                    .containsExactly("old");
            Shop shop = session.query(SHOP).one();
            assertThat(session.query(shop.sales).where(SALE.price.eq(7)).count())
                    .isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void I10_conditionIsForStatements() {
        sessions.transaction(session -> {
            Account account = session.getOne(ACCOUNT, accountId);
            account.entries.add(new Entry(1));
            session.execute(
                    update(ENTRY).set(ENTRY.amount, 11).where(account.entries.condition(), ENTRY.amount.lt(20)));
            session.execute(delete(ENTRY).where(account.entries.condition(), ENTRY.amount.eq(30)));
        });
        assertThat(entries()).containsExactly("11|cash", "11|cash", "20|cash");
    }

    @TestOnAllDatabases
    void I10_memberThatIsRemovedIsAnOrphan() {
        sessions.transaction(session -> {
            Account account = session.getOne(ACCOUNT, accountId);
            account.entries.remove(entry(session, 20));
        });
        assertThat(entries()).containsExactly("10|cash", "30|cash");
    }

    @TestOnAllDatabases
    void I10_memberMovesToAnotherOwner() {
        sessions.transaction(session -> {
            Account other = new Account("other");
            session.add(other);
            session.flush();
            other.entries.add(entry(session, 20));
        });
        assertThat(entries()).containsExactly("10|cash", "20|other", "30|cash");
    }

    @TestOnAllDatabases
    void I10_theOtherSideAddsAndRemoves() {
        sessions.transaction(session -> {
            Account account = session.getOne(ACCOUNT, accountId);
            session.getOne(TAG, "old").accounts.remove(account);
            Tag fresh = new Tag("fresh");
            session.add(fresh);
            fresh.accounts.add(account);
            Entry entry = new Entry(50);
            session.add(entry);
            entry.account.set(account);
            assertThat(session.query(account.entries).count()).isEqualTo(4);
        });
        assertThat(tags()).containsExactly("fresh");
        assertThat(entries()).contains("50|cash");
    }

    @TestOnAllDatabases
    void C2_deleteOfTheOwnerReadsTheMembersToDeleteThem() {
        sessions.transaction(session -> session.delete(session.getOne(ACCOUNT, accountId)));
        assertThat(entries()).isEmpty();
        assertThat(tags()).isEmpty();
        assertThat(rows(engine, "select name from ledger_tag")).containsExactly("old");
    }

    @TestOnAllDatabases
    void C4_deleteOfTheOwnerLeavesTheMembersToTheDatabase() {
        sessions.transaction(session -> {
            Shop shop = session.query(SHOP).one();
            shop.sales.add(new Sale(9));
            session.flush();
            assertThat(SentStatements.in(engine, () -> {
                        session.delete(shop);
                        session.flush();
                    }))
                    .isBetween(1L, 2L); // the sale that is in memory, and the shop
        });
        assertThat(rows(engine, "select count(*) from ledger_sale")).containsExactly("0");
    }

    @TestOnAllDatabases
    void R1_rollbackTakesBackWhatWasPutInAndTakenOut() {
        try (Session session = sessions.open()) {
            Account account = session.getOne(ACCOUNT, accountId);
            Tag old = session.getOne(TAG, "old");
            account.entries.add(new Entry(60));
            account.tags.remove(old);
            session.flush();
            session.rollback();
            account.tags.remove(old);
            account.entries.add(new Entry(70));
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash", "70|cash");
        assertThat(tags()).isEmpty();
    }

    @TestOnAllDatabases
    void B3_anotherCollectionReplacesTheMembers() {
        sessions.transaction(session -> {
            Account account = session.getOne(ACCOUNT, accountId);
            account.entries = WriteOnlyCollection.of(List.of(entry(session, 20), new Entry(21)));
        });
        assertThat(entries()).containsExactly("20|cash", "21|cash");
    }

    @TestOnAllDatabases
    void B3_aPlanLeavesTheOtherCollectionToTheFlush() {
        sessions.transaction(session -> {
            Account account = session.getOne(ACCOUNT, accountId);
            account.entries = WriteOnlyCollection.of(List.of(entry(session, 20), new Entry(21)));
            account.tags = WriteOnlyCollection.of(List.of(new Tag("planned")));
            assertThat(session.planFlush().statements()).isNotEmpty();
        });
        assertThat(entries()).containsExactly("20|cash", "21|cash");
        assertThat(tags()).singleElement().asString().contains("planned");
    }

    @TestOnAllDatabases
    void I10_memberTakenFromANewOwnerIsNotWritten() {
        sessions.transaction(session -> {
            Account account = new Account("fresh");
            Entry entry = new Entry(99);
            account.entries.add(entry);
            session.add(account);
            account.entries.remove(entry);
            account.entries.remove(new Entry(98));
        });
        assertThat(entries()).doesNotContain("99|fresh");
    }

    @TestOnAllDatabases
    void I10_noOptionLoadsIt() {
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.query(ACCOUNT)
                            .options(selectin(ACCOUNT.entries()))
                            .all())
                    .isInstanceOf(InvalidStatementException.class)
                    .hasMessage(
                            "Account.entries is write-only, so no option loads it or what is behind it. Read its members by"
                                    + " session.query(...) of the collection.");
            assertThat(session.query(ACCOUNT)
                            .where(ACCOUNT.entries().any(ENTRY.amount.eq(10)))
                            .count())
                    .isEqualTo(1);
        }
    }

    @TestOnAllDatabases
    void I10_memberThatIsAddedTwiceIsTakenOutByOneRemove() {
        try (Session session = sessions.open()) {
            Account account = new Account("new");
            Entry entry = new Entry(40);
            session.add(account);
            account.entries.add(entry);
            account.entries.add(entry);
            session.commit();
            assertThat(entries()).contains("40|new");
            account.entries.remove(entry);
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash");
    }

    @TestOnAllDatabases
    void E4_ownerOfAMemberWhoseRowHasGoneIsReadAgain() {
        try (Session session = sessions.open()) {
            Account account = session.getOne(ACCOUNT, accountId);
            account.entries.add(new Entry(40));
            session.commit();
            session.query(ENTRY).where(ENTRY.amount.eq(40)).delete();
            session.refresh(account);
            assertThat(account.name).isEqualTo("cash");
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash");
    }
}
