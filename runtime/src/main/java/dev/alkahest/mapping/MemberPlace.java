package dev.alkahest.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Where a member stands in the collection of a detached owner, which may lose it to another. Not thread-safe.
 *
 * @param <T> the member
 */
public final class MemberPlace<T> {

    private final TrackedCollection<T> members;
    private final T member;
    private final @Nullable T next;

    MemberPlace(TrackedCollection<T> members, T member, @Nullable T next) {
        this.members = members;
        this.member = member;
        this.next = next;
    }

    /** Has the member stand there again, if it has gone, as if it had never left. */
    public void takeBack() {
        if (!Identity.contains(members.inMemory(), member)) {
            members.addQuietly(member);
            if (next != null) {
                members.moveBefore(member, next);
            }
        }
    }
}
