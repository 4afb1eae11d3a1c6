package dev.alkahest.mapping;

import dev.alkahest.InvalidStateException;
import dev.alkahest.sql.Condition;
import java.util.ArrayList;
import java.util.Collection;

/**
 * Holds the members of a to-many attribute that are too many to be in memory: it takes members and gives them up without ever
 * loading the others, and a query reads those that are wanted (rule I10).
 *
 * <pre>{@code
 * @Relationship(backPopulates = "account")
 * WriteOnlyCollection<Entry> entries = WriteOnlyCollection.empty();
 *
 * account.entries.add(new Entry(amount));
 * List<Entry> dear = session.query(account.entries).where(ENTRY.amount.gt(limit)).all();
 * }</pre>
 *
 * <p>Both sides, cascades and orphans are as those of any other collection. The delete of the owner reads the members, to
 * delete or release them (rule C2, C3), unless the relationship says {@code passiveDeletes}. Not thread-safe, as its session.
 *
 * @param <T> the members
 */
public final class WriteOnlyCollection<T> {

    private Collection<T> members;

    private WriteOnlyCollection(Collection<T> members) {
        this.members = members;
    }

    /** Returns a collection without members: what a field of a new object starts with. */
    public static <T> WriteOnlyCollection<T> empty() {
        return new WriteOnlyCollection<>(new ArrayList<>());
    }

    /** Returns a collection to which members are added. */
    public static <T> WriteOnlyCollection<T> of(Collection<? extends T> members) {
        return new WriteOnlyCollection<>(new ArrayList<>(members));
    }

    static <T> WriteOnlyCollection<T> held(TrackedCollection<T> members) {
        return new WriteOnlyCollection<>(members);
    }

    /** Returns the session's collection, or the user's own members while the owner belongs to no session. */
    Collection<T> members() {
        return members;
    }

    void hold(TrackedCollection<T> tracked) {
        members = tracked;
    }

    /** Returns a thing that puts back whose members are held now, the session's or the user's. */
    Runnable memento() {
        Collection<T> present = members;
        return () -> members = present;
    }

    /** Adds a member. Sends nothing; one that is a member already stays one. */
    public void add(T member) {
        if (members instanceof WriteOnlyMembers<T> tracked) {
            tracked.put(member);
        } else {
            members.add(member);
        }
    }

    /** Adds members, as {@link #add} does. */
    public void addAll(Collection<? extends T> more) {
        more.forEach(this::add);
    }

    /** Removes a member. Sends nothing; what has another owner stays as it is. */
    public void remove(T member) {
        if (members instanceof WriteOnlyMembers<T> tracked) {
            tracked.take(member);
        } else {
            members.removeIf(each -> each == member);
        }
    }

    /**
     * Returns the condition that a row of the members' table is that of a member, for statements of one's own.
     *
     * @throws InvalidStateException where the owner has no row yet
     */
    public Condition condition() {
        return tracked().condition();
    }

    /**
     * Returns the attribute this collection stands in.
     *
     * @throws InvalidStateException where the owner belongs to no session
     */
    public ToMany<?, T> relationship() {
        return tracked().relationship();
    }

    private WriteOnlyMembers<T> tracked() {
        if (members instanceof WriteOnlyMembers<T> tracked) {
            return tracked;
        }
        throw new InvalidStateException(
                "A WriteOnlyCollection has no rows to read while its owner belongs to no session:"
                        + " add() the owner and flush().");
    }

    /** Returns the attribute and that it is not loaded, or the members of an object that belongs to no session. */
    @Override
    public String toString() {
        return members instanceof WriteOnlyMembers<T> tracked
                ? tracked.relationship() + " (write-only)"
                : members.toString();
    }
}
