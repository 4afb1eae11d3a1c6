package dev.alkahest.behaviour.session.writeonly;

import static dev.alkahest.behaviour.session.writeonly.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.Session;

/** Null, the same member twice and a deleted owner, of a collection that is never loaded. */
class WriteOnlyCornersTest extends WriteOnlyTests {

    @TestOnAllDatabases
    void B3_nullIsNoMember() {
        try (Session session = sessions.open()) {
            Account account = session.getOne(ACCOUNT, accountId);
            assertThatThrownBy(() -> account.entries.add(null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("Account.entries");
            assertThatThrownBy(() -> account.tags.add(null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("Account.tags");
            session.commit();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash");
        assertThat(tags()).containsExactly("old");
    }

    @TestOnAllDatabases
    void B3_noCollectionIsNull() {
        try (Session session = sessions.open()) {
            session.getOne(ACCOUNT, accountId).entries = null;
            assertThatThrownBy(session::flush)
                    .hasMessageContaining("Account.entries")
                    .hasMessageContaining("null");
            session.rollback();
        }
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash");
    }

    @TestOnAllDatabases
    void M2_memberThatIsAddedTwiceIsOnePair() {
        try (Session session = sessions.open()) {
            Account account = session.getOne(ACCOUNT, accountId);
            Tag rare = new Tag("rare");
            account.tags.add(rare);
            account.tags.add(rare);
            Entry entry = new Entry(40);
            account.entries.add(entry);
            account.entries.add(entry);
            session.commit();
        }
        assertThat(tags()).containsExactly("old", "rare");
        assertThat(entries()).containsExactly("10|cash", "20|cash", "30|cash", "40|cash");
    }

    @TestOnAllDatabases
    void C2_newMembersGoWithTheirDeletedOwner() {
        try (Session session = sessions.open()) {
            Account account = session.getOne(ACCOUNT, accountId);
            Entry entry = new Entry(40);
            account.entries.add(entry);
            account.tags.add(new Tag("rare"));
            session.delete(account);
            session.commit();
            assertThat(session.stateOf(account)).isEqualTo(ObjectState.DETACHED);
        }
        assertThat(entries()).isEmpty();
        assertThat(tags()).isEmpty();
    }

    @TestOnAllDatabases
    void C6_memberOfADeletedOwnerMayMove() {
        try (Session session = sessions.open()) {
            Account account = session.getOne(ACCOUNT, accountId);
            Entry entry = entry(session, 20);
            Account other = new Account("bank");
            session.add(other);
            session.delete(account);
            other.entries.add(entry);
            session.add(entry);
            session.commit();
        }
        assertThat(entries()).containsExactly("20|bank");
    }
}
