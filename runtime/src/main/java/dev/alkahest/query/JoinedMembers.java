package dev.alkahest.query;

import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills collections from joined rows. Each pair counts once, however many rows a second collection beside it makes of it. */
final class JoinedMembers<E, T> extends JoinedFilling<E, T> {

    private final QueryContext context;
    private final ToMany<E, T> relationship;
    private final boolean isManyToMany;
    private final Map<Snapshot<E>, List<T>> members = new HashMap<>();
    private final Set<Pair> pairs = new HashSet<>();
    private @Nullable Snapshot<E> lastOwner;
    private List<T> lastMembers = List.of();

    JoinedMembers(QueryContext context, ToMany<E, T> relationship, JoinedReading<T> targets) {
        super(context, relationship, targets);
        this.context = context;
        this.relationship = relationship;
        this.isManyToMany = !relationship.isOneToMany();
    }

    /** A row that refers to its owner has no other: it is a member where it comes first. */
    @Override
    void note(Snapshot<E> owner, @Nullable Snapshot<T> related, boolean isFirst) {
        if (related == null
                || !(isManyToMany
                        ? pairs.add(new Pair(owner, related))
                        : targets().isNew())) {
            return;
        }
        if (owner != lastOwner) {
            lastOwner = owner;
            lastMembers = members.computeIfAbsent(owner, any -> new ArrayList<>());
        }
        lastMembers.add(related.entity());
    }

    @Override
    void fill(List<Snapshot<E>> owners) {
        new CollectionFilling<>(context, relationship, owners).fill(members);
    }

    private record Pair(Snapshot<?> owner, Snapshot<?> member) {}
}
