package dev.alkahest.behaviour.session.writeonly;

import static dev.alkahest.behaviour.session.writeonly.AccountTable.ACCOUNT;
import static dev.alkahest.behaviour.session.writeonly.TagTable.TAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.session.MergeMode;
import dev.alkahest.session.Session;
import java.util.List;

/** Owners of write-only collections that leave their session, come back, or are merged. */
class WriteOnlyOwnerTest extends WriteOnlyTests {

    @TestOnAllDatabases
    void I10_committedMembersAreLetGoOf() {
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Account account = new Account("bank");
            Entry entry = new Entry(40);
            Tag tag = new Tag("new");
            account.entries.add(entry);
            account.tags.add(tag);
            session.add(account);
            session.commit();
            session.expungeAll();
            session.add(account);
            assertThat(session.contains(entry)).isFalse();
            assertThat(session.contains(tag)).isFalse();
            account.entries.add(new Entry(50));
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash", "40|bank", "50|bank");
        assertThat(tags()).containsExactly("new", "old");
    }

    @TestOnAllDatabases
    void I10_memberOfAnOwnerThatWasExpungedBeforeTheCommitIsWrittenWhenItComesBack() {
        Account added = new Account("added");
        Account merged = new Account("merged");
        try (Session session = sessions.open()) {
            session.addAll(List.of(added, merged));
            session.flush();
            session.expungeAll();
            added.entries.add(new Entry(40));
            merged.entries.add(new Entry(50));
            session.commit();
            session.add(added);
            session.merge(merged);
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash", "40|added", "50|merged");
    }

    @TestOnAllDatabases
    void R1_newOwnerKeepsItsMembersAfterARollback() {
        Account account = new Account("fresh");
        account.entries.add(new Entry(1));
        account.tags.add(new Tag("t"));
        try (Session session = sessions.open()) {
            session.add(account);
            session.flush();
            account.entries.add(new Entry(2));
            session.flush();
            session.rollback();
            session.add(account);
            session.commit();
        }
        assertThat(entries()).contains("1|fresh", "2|fresh");
        assertThat(tags()).containsExactly("old", "t");
    }

    @TestOnAllDatabases
    void S4_changesOfADetachedOwnerComeInWithIt() {
        Account account;
        Tag old;
        try (Session session = sessions.open()) {
            account = session.getOne(ACCOUNT, accountId);
            old = session.getOne(TAG, "old");
        }
        account.entries.add(new Entry(80));
        account.tags.add(new Tag("late"));
        account.tags.remove(old);
        sessions.transaction(session -> session.add(account));
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash", "80|cash");
        assertThat(tags()).containsExactly("late");
    }

    @TestOnAllDatabases
    void G4_mergeAddsTheMembersGivenAndLeavesTheOthers() {
        Account given = new Account("cash");
        given.id = accountId;
        given.entries.add(new Entry(90));
        given.tags.add(new Tag("merged"));
        sessions.transaction(session -> session.merge(given));
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash", "90|cash");
        assertThat(tags()).containsExactly("merged", "old");
    }

    @TestOnAllDatabases
    void G4_mergeOfADetachedOwnerAddsWhatWasPutInSince() {
        Account fresh = new Account("fresh");
        fresh.tags.add(new Tag("first"));
        sessions.transaction(session -> session.add(fresh));
        fresh.tags.add(new Tag("second"));
        fresh.entries.add(new Entry(5));
        fresh.entries.add(new Entry(6));
        sessions.transaction(session -> session.merge(fresh));
        assertThat(tags()).containsExactly("first", "old", "second");
        assertThat(entries()).contains("5|fresh", "6|fresh");
    }

    @TestOnAllDatabases
    void G4_mergeOfADetachedOwnerBringsNoMemberBackThatWasDeleted() {
        Account fresh = new Account("fresh");
        Entry entry = new Entry(5);
        fresh.entries.add(entry);
        sessions.transaction(session -> {
            session.add(fresh);
            session.flush();
            session.delete(entry);
        });
        sessions.transaction(session -> session.merge(fresh));
        assertThat(entries()).doesNotContain("5|fresh");
    }

    @TestOnAllDatabases
    void G4_mergeRefusesWhatADetachedOwnerHasGivenUp() {
        Account account;
        Tag old;
        try (Session session = sessions.open()) {
            account = session.getOne(ACCOUNT, accountId);
            old = session.getOne(TAG, "old");
        }
        account.tags.remove(old);
        assertThatThrownBy(() -> sessions.transaction(session -> session.merge(account)))
                .isInstanceOf(InvalidStateException.class)
                .hasMessage(
                        "Account.tags has given up members while it was detached, which merge() does not carry over:"
                                + " remove them from the session's own, or add() the owner.");
    }

    @TestOnAllDatabases
    void G9_ownerFromACacheStillHasItsMembers() {
        Account cached;
        try (Session session = sessions.open()) {
            cached = session.getOne(ACCOUNT, accountId);
        }
        sessions.transaction(session -> session.delete(session.merge(cached, MergeMode.FROM_CACHE)));
        assertThat(entries()).isEmpty();
        assertThat(tags()).isEmpty();
    }

    @TestOnAllDatabases
    void I10_ownerWithoutARowHasNothingToRead() {
        Account account = new Account("fresh");
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.query(account.entries))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("A WriteOnlyCollection has no rows to read while its owner belongs to no session:"
                            + " add() the owner and flush().");
            session.add(account);
            assertThatThrownBy(() -> session.query(account.entries))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("Account.entries has no rows to read while its owner is pending: flush() first.");
        }
    }

    @TestOnAllDatabases
    void R1_ownerThatLeftKeepsAMemberWhoseDeletionIsRolledBack() {
        Account fresh = new Account("fresh");
        try (Session session = sessions.open()) {
            Entry ten = entry(session, 10);
            fresh.entries.add(ten);
            session.add(fresh);
            session.flush();
            session.delete(ten);
            session.flush();
            session.expunge(fresh);
            session.rollback();
            session.add(fresh);
            session.commit();
        }
        assertThat(entries()).containsExactly("10|fresh", "20|cash", "30|cash");
    }
}
