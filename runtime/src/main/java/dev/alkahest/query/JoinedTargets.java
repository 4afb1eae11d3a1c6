package dev.alkahest.query;

import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills to-one attributes from joined rows. */
final class JoinedTargets<E, T> extends JoinedFilling<E, T> {

    private final QueryContext context;
    private final ToOne<E, T> relationship;
    private final Map<Snapshot<E>, @Nullable T> found = new LinkedHashMap<>();

    JoinedTargets(QueryContext context, ToOne<E, T> relationship, JoinedReading<T> targets) {
        super(context, relationship, targets);
        this.context = context;
        this.relationship = relationship;
    }

    @Override
    void note(Snapshot<E> owner, @Nullable Snapshot<T> related, boolean isFirst) {
        if (isFirst || relationship.isViewOnly()) {
            T target = related == null ? null : related.entity();
            T other = found.put(owner, target);
            if (relationship.isViewOnly() && other != null && other != target) {
                throw TooManyTargets.of(relationship, Objects.requireNonNull(owner.key(), "a read row has a key"));
            }
        }
    }

    /** At the inverse end a plain attribute asks by its owner: who was joined is the answer, and so is nobody. */
    @Override
    void answer() {
        if (relationship.isPlain() && relationship.isInverse()) {
            Map<Object, @Nullable T> byOwner = new HashMap<>();
            found.forEach((owner, target) ->
                    byOwner.put(Objects.requireNonNull(owner.key(), "a read row has a key"), target));
            context.targets().answer(relationship, byOwner);
        }
    }

    @Override
    void fill(List<Snapshot<E>> owners) {
        if (!relationship.isPlain()) {
            found.forEach(this::fill);
        }
    }

    /** A target that is not the one the holder asks for, or is none where a key asks, is left to a statement of its own. */
    private void fill(Snapshot<E> owner, @Nullable T target) {
        Ref<T> ref = relationship.holder(owner.entity());
        if (ref == null || ref.isLoaded()) {
            return;
        }
        if (relationship.isInverse()) {
            ref.loaded(target == null || hasLeft(owner, target) ? null : target);
        } else if (target != null
                && Objects.equals(ref.key(), relationship.targetMapper().key(target))) {
            ref.loaded(target);
        }
    }

    @SuppressWarnings("unchecked") // the other end of an inverse to-one has the foreign key
    private boolean hasLeft(Snapshot<E> owner, T target) {
        if (relationship.isViewOnly()) {
            return false;
        }
        ToOne<T, E> foreignKey = (ToOne<T, E>) relationship.inverse().orElseThrow();
        return context.hasLeft(foreignKey, target, owner.entity());
    }
}
