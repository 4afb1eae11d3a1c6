package dev.alkahest.behaviour.session.writeonly;

import static dev.alkahest.behaviour.session.writeonly.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.WriteOnlyCollection;
import dev.alkahest.session.MergeMode;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.Session;
import java.util.List;

/** Owners of write-only collections that come back in the transaction that has deleted members of theirs. */
class WriteOnlyReturnTest extends WriteOnlyTests {

    private final Account fresh = new Account("fresh");
    private final Entry entry = new Entry(40);
    private final Tag tag = new Tag("new");

    @TestOnAllDatabases
    void I10_ownerComesBackWithoutTheMembersThatWereDeletedBeforeItLeft() {
        try (Session session = sessions.open()) {
            Account account = leaveWithDeletedMembers(session);
            session.add(account);
            account.entries.add(new Entry(50));
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash", "50|cash");
        assertThat(tags()).containsExactly("old");
    }

    @TestOnAllDatabases
    void I10_mergedOwnerComesBackWithoutTheMembersThatWereDeletedBeforeItLeft() {
        try (Session session = sessions.open()) {
            Account account = leaveWithDeletedMembers(session);
            session.merge(account);
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash");
        assertThat(tags()).containsExactly("old");
    }

    @TestOnAllDatabases
    void R1_memberOfAnOwnerThatWasMergedIsItsAgainAfterARollback() {
        try (Session session = sessions.open()) {
            Entry ten = giveTenToFresh(session);
            session.delete(ten);
            session.flush();
            session.expunge(fresh);
            session.merge(fresh);
            session.flush();
            session.rollback();
            session.add(fresh);
            session.commit();
        }
        assertThat(entries()).containsExactly("10|fresh", "20|cash", "30|cash");
    }

    @TestOnAllDatabases
    void R1_ownerThatCameBackHoldsNothingAfterARollback() {
        try (Session session = sessions.open()) {
            Account account = leaveWithDeletedMembers(session);
            session.add(account);
            session.rollback();
            assertThat(session.stateOf(account)).isEqualTo(ObjectState.DETACHED);
            session.add(account);
            account.entries.add(new Entry(50));
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash", "50|cash");
        assertThat(tags()).containsExactly("old");
    }

    @TestOnAllDatabases
    void R1_memberOfANewOwnerThatCameBackIsItsAgainAfterARollback() {
        try (Session session = sessions.open()) {
            Entry ten = giveTenToFresh(session);
            deleteAndComeBack(session, ten);
            session.rollback();
            session.add(fresh);
            session.commit();
        }
        assertThat(entries()).containsExactly("10|fresh", "20|cash", "30|cash");
    }

    @TestOnAllDatabases
    void R4_memberOfANewOwnerThatCameBackIsItsAgainAfterASavepoint() {
        try (Session session = sessions.open()) {
            Entry ten = giveTenToFresh(session);
            try (NestedTransaction nested = session.beginNested()) {
                deleteAndComeBack(session, ten);
                nested.rollback();
            }
            session.commit();
        }
        assertThat(entries()).containsExactly("10|fresh", "20|cash", "30|cash");
    }

    @TestOnAllDatabases
    void R4_memberOfANewOwnerThatCameBackIsDeletedStillAfterALaterSavepoint() {
        try (Session session = sessions.open()) {
            Entry ten = giveTenToFresh(session);
            session.delete(ten);
            session.flush();
            try (NestedTransaction nested = session.beginNested()) {
                session.expunge(fresh);
                session.add(fresh);
                nested.rollback();
            }
            session.commit();
        }
        assertThat(entries()).containsExactly("20|cash", "30|cash");
    }

    @TestOnAllDatabases
    void R5_memberOfANewOwnerThatCameBackIsItsAgainAfterARollbackOfTheWhole() {
        try (Session session = sessions.open()) {
            Entry ten = giveTenToFresh(session);
            try (NestedTransaction nested = session.beginNested()) {
                deleteAndComeBack(session, ten);
                nested.commit();
            }
            session.rollback();
            session.add(fresh);
            session.commit();
        }
        assertThat(entries()).containsExactly("10|fresh", "20|cash", "30|cash");
    }

    @TestOnAllDatabases
    void R1_memberThatMovedIsAtItsFormerOwnerAfterARollback() {
        sessions.transaction(session -> session.add(fresh));
        try (Session session = sessions.open()) {
            session.add(fresh);
            Entry ten = entry(session, 10);
            fresh.entries.add(ten);
            session.flush();
            deleteAndComeBack(session, ten);
            session.rollback();
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash");
    }

    @TestOnAllDatabases
    void I10_deletedEntryThatIsPutInWhileItsOwnerIsAwayIsRefused() {
        try (Session session = sessions.open()) {
            Account account = leaveWithDeletedMembers(session);
            account.entries.add(entry);
            session.add(new Account("another"));
            session.flush();
            assertThatThrownBy(() -> session.add(account))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageStartingWith(
                            "Account.entries can't take a deleted Entry: its row was deleted in this transaction.");
        }
    }

    @TestOnAllDatabases
    void I10_deletedTagThatIsPutInWhileItsOwnerIsAwayIsRefused() {
        try (Session session = sessions.open()) {
            Account account = leaveWithDeletedMembers(session);
            account.tags.add(tag);
            session.add(new Account("another"));
            session.flush();
            assertThatThrownBy(() -> session.add(account))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageStartingWith(
                            "Account.tags can't take a deleted Tag: its row was deleted in this transaction.");
        }
    }

    @TestOnAllDatabases
    void I10_displacedOwnerComesBackWithoutTheMembersThatWereDeletedBeforeItLeft() {
        try (Session session = sessions.open()) {
            Account account = leaveWithDeletedMembers(session);
            account.entries = WriteOnlyCollection.of(List.of(new Entry(60)));
            session.add(account);
            session.commit();
        }
        assertThat(entries()).containsExactly("60|cash");
    }

    @TestOnAllDatabases
    void G9_ownerFromACacheComesBackWithoutTheMembersThatWereDeleted() {
        try (Session session = sessions.open()) {
            Account account = leaveWithDeletedMembers(session);
            session.merge(account, MergeMode.FROM_CACHE);
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash");
    }

    @TestOnAllDatabases
    void I10_memberPutInOutsideIsWrittenThoughTheSessionHasCommittedOthers() {
        try (Session session = sessions.open()) {
            Account account = leave(session);
            account.entries.add(new Entry(50));
            account.tags.add(new Tag("late"));
            session.commit();
            session.add(account);
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash", "40|cash", "50|cash");
        assertThat(tags()).containsExactly("late", "new", "old");
    }

    @TestOnAllDatabases
    void G4_memberPutInOutsideIsMergedThoughTheSessionHasCommittedOthers() {
        try (Session session = sessions.open()) {
            Account account = leave(session);
            account.entries.add(new Entry(50));
            account.tags.add(new Tag("late"));
            session.commit();
            session.merge(account);
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash", "40|cash", "50|cash");
        assertThat(tags()).containsExactly("late", "new", "old");
    }

    @TestOnAllDatabases
    void R1_memberPutInOutsideIsWrittenThoughTheSessionHasRolledBackOthers() {
        try (Session session = sessions.open()) {
            Account account = leave(session);
            account.entries.add(new Entry(50));
            account.tags.add(new Tag("late"));
            session.rollback();
            session.add(account);
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash", "50|cash");
        assertThat(tags()).containsExactly("late", "old");
    }

    @TestOnAllDatabases
    void R4_memberPutInOutsideIsWrittenThoughASavepointHasRolledBackOthers() {
        try (Session session = sessions.open()) {
            Account account;
            try (NestedTransaction nested = session.beginNested()) {
                account = leave(session);
                account.entries.add(new Entry(50));
                account.tags.add(new Tag("late"));
                nested.rollback();
            }
            session.add(account);
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash", "50|cash");
        assertThat(tags()).containsExactly("late", "old");
    }

    @TestOnAllDatabases
    void R1_ownerThatHasBeenInAnotherSessionForgetsWhatIsRolledBack() {
        try (Session session = sessions.open();
                Session other = sessions.open()) {
            Account account = session.getOne(ACCOUNT, accountId);
            account.entries.add(entry);
            session.flush();
            session.expunge(account);
            other.add(account);
            other.expungeAll();
            session.rollback();
            session.add(account);
            account.entries.add(new Entry(50));
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash", "50|cash");
    }

    @TestOnAllDatabases
    void I10_membersPutInOutsideAreWrittenThoughTheSessionHasFlushedInBetween() {
        try (Session session = sessions.open()) {
            Account account = leave(session);
            account.entries.add(new Entry(50));
            session.add(new Account("another"));
            session.flush();
            account.entries.add(new Entry(60));
            session.add(account);
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash", "40|cash", "50|cash", "60|cash");
    }

    @TestOnAllDatabases
    void G4_mergeBringsNoMemberBackThatWasDeletedAsAnotherObject() {
        try (Session session = sessions.open()) {
            Account account = leave(session);
            session.delete(entry(session, 40));
            session.flush();
            session.merge(account);
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash");
    }

    @TestOnAllDatabases
    void I10_ownerComesBackWithoutAMemberThatWasDeletedAsAnotherObject() {
        try (Session session = sessions.open()) {
            Account account = leave(session);
            session.delete(entry(session, 40));
            session.flush();
            session.add(account);
            account.entries.add(new Entry(50));
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash", "50|cash");
    }

    @TestOnAllDatabases
    void G4_mergeBringsNoMemberBackThatALaterTransactionHasDeleted() {
        fresh.entries.add(new Entry(40));
        try (Session session = sessions.open()) {
            session.add(fresh);
            session.flush();
            session.expunge(fresh);
            session.commit();
            session.delete(entry(session, 40));
            session.commit();
            session.merge(fresh);
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash");
    }

    @TestOnAllDatabases
    void G4_memberPutInOutsideAndTakenBackIsNotMerged() {
        Account account;
        try (Session session = sessions.open()) {
            account = session.getOne(ACCOUNT, accountId);
        }
        account.entries.add(entry);
        account.entries.remove(entry);
        sessions.transaction(session -> session.merge(account));
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash");
    }

    /** An account that has been given an entry and a tag, which were flushed, and was expunged. */
    private Account leave(Session session) {
        Account account = session.getOne(ACCOUNT, accountId);
        account.entries.add(entry);
        account.tags.add(tag);
        session.flush();
        session.expunge(account);
        return account;
    }

    /** An account that had been given an entry and a tag, which were deleted before it was expunged. */
    private Account leaveWithDeletedMembers(Session session) {
        Account account = session.getOne(ACCOUNT, accountId);
        account.entries.add(entry);
        account.tags.add(tag);
        session.flush();
        session.delete(entry);
        session.delete(tag);
        session.flush();
        session.expunge(account);
        return account;
    }

    private Entry giveTenToFresh(Session session) {
        Entry ten = entry(session, 10);
        fresh.entries.add(ten);
        session.add(fresh);
        session.flush();
        return ten;
    }

    private void deleteAndComeBack(Session session, Entry member) {
        session.delete(member);
        session.flush();
        session.expunge(fresh);
        session.add(fresh);
        session.flush();
    }
}
