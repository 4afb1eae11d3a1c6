package dev.alkahest.query;

import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plain to-one attributes whose targets are still to be set: they are loaded with their owners, in one statement for
 * each relationship and level, and in none where the identity map has them all.
 */
public final class TargetRequests {

    private Map<ToOne<?, ?>, List<Request<?>>> requests = Map.of();

    /** Starts with no requests. */
    public TargetRequests() {}

    /** Asks for the object with a key. */
    public <E> void add(ToOne<E, ?> relationship, Snapshot<E> owner, @Nullable Object key) {
        if (key != null) {
            add(relationship, new Request<>(owner, key));
        }
    }

    /** Asks for the object whose foreign key refers to the owner. */
    public <E> void add(ToOne<E, ?> relationship, Snapshot<E> owner) {
        add(relationship, owner, relationship.owner().mapper().key(owner.entity()));
    }

    private void add(ToOne<?, ?> relationship, Request<?> request) {
        if (requests.isEmpty()) {
            requests = new LinkedHashMap<>();
        }
        requests.computeIfAbsent(relationship, any -> new ArrayList<>()).add(request);
    }

    /** Forgets all requests, as those who have asked are let go. */
    void forget() {
        requests = Map.of();
    }

    /** Answers all requests, and those that come up while doing so. */
    void answer(QueryContext context) {
        while (!requests.isEmpty()) {
            Map<ToOne<?, ?>, List<Request<?>>> level = requests;
            requests = Map.of();
            level.forEach((relationship, group) -> answer(context, relationship, group));
        }
    }

    /** Answers requests by what was read already, for the keys that are there. */
    @SuppressWarnings("unchecked") // requests are filed under the relationship of their owners
    <E, T> void answer(ToOne<E, T> relationship, Map<Object, @Nullable T> known) {
        List<Request<?>> group = requests.get(relationship);
        if (group == null) {
            return;
        }
        for (Request<?> request : group) {
            if (known.containsKey(request.key())) {
                Snapshot<E> owner = (Snapshot<E>) request.owner();
                relationship.fill(owner.entity(), known.get(request.key()));
                owner.remember();
            }
        }
        group.removeIf(request -> known.containsKey(request.key()));
        if (group.isEmpty()) {
            requests.remove(relationship);
        }
    }

    @SuppressWarnings("unchecked") // requests are filed under the relationship of their owners
    private static <E, T> void answer(QueryContext context, ToOne<E, T> relationship, List<Request<?>> group) {
        Map<Object, T> targets = new TargetLoading<>(context, relationship, List.of())
                .byKey(group.stream().<Object>map(Request::key).distinct().toList());
        for (Request<?> request : group) {
            Snapshot<E> owner = (Snapshot<E>) request.owner();
            relationship.fill(owner.entity(), targets.get(request.key()));
            owner.remember();
        }
    }

    private record Request<E>(Snapshot<E> owner, Object key) {}
}
