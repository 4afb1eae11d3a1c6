package dev.alkahest.session;

import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The order in which entities are saved: those that are referred to first (rule F7 to F9). Entities that refer to
 * each other, or to themselves, form a group whose objects must be sorted one by one (F11), and so do those of one table where
 * unique values change hands (F15). Sorted once for a factory, by Tarjan's algorithm; the same mapping gives the same order.
 */
final class FlushOrder {

    private final Mappings mappings;
    private final boolean isByTable;
    private final Map<MappedEntity<?>, Visit> visits = new HashMap<>();
    private final Deque<MappedEntity<?>> stack = new ArrayDeque<>();
    private final List<Group> groups = new ArrayList<>();

    private FlushOrder(Mappings mappings, boolean isByTable) {
        this.mappings = mappings;
        this.isByTable = isByTable;
    }

    /** Returns the groups in the order of their saves; deletes go the other way. */
    static List<Group> of(Mappings mappings) {
        return of(mappings, false);
    }

    /** As {@link #of(Mappings)}, with all entities that have rows in one table in one group. */
    static List<Group> byTable(Mappings mappings) {
        return of(mappings, true);
    }

    private static List<Group> of(Mappings mappings, boolean isByTable) {
        FlushOrder order = new FlushOrder(mappings, isByTable);
        for (MappedEntity<?> entity : mappings.all()) {
            if (!order.visits.containsKey(entity)) {
                order.visit(entity);
            }
        }
        return List.copyOf(order.groups);
    }

    private Visit visit(MappedEntity<?> entity) {
        Visit visit = new Visit(visits.size());
        visits.put(entity, visit);
        stack.push(entity);
        boolean refersToItself = false;
        for (MappedEntity<?> target : targets(entity)) {
            refersToItself |= target == entity;
            Visit seen = visits.get(target);
            if (seen == null) {
                visit.lowest = Math.min(visit.lowest, visit(target).lowest);
            } else if (!seen.done) {
                visit.lowest = Math.min(visit.lowest, seen.number);
            }
        }
        if (visit.lowest == visit.number) {
            groups.add(popGroup(entity, refersToItself));
        }
        return visit;
    }

    private Group popGroup(MappedEntity<?> root, boolean refersToItself) {
        List<MappedEntity<?>> members = new ArrayList<>();
        MappedEntity<?> member;
        do {
            member = stack.pop();
            Objects.requireNonNull(visits.get(member), "what is on the stack was visited").done = true;
            members.add(member);
        } while (member != root);
        Collections.reverse(members);
        return new Group(List.copyOf(members), refersToItself || members.size() > 1);
    }

    private List<MappedEntity<?>> targets(MappedEntity<?> entity) {
        List<MappedEntity<?>> targets = new ArrayList<>();
        for (ForeignKey key : entity.mapper().table().foreignKeys()) {
            Table target = key.target();
            List<String> tables = target.isUnion() ? target.storedIn() : List.of(target.qualifiedName());
            tables.forEach(table -> targets.addAll(mappings.ofTable(table)));
        }
        if (isByTable) {
            for (EntityStatements part : entity.parts()) {
                mappings.ofTable(part.written().qualifiedName()).stream()
                        .filter(other -> other != entity)
                        .forEach(targets::add);
            }
        }
        return targets;
    }

    /**
     * Entities that are saved together.
     *
     * @param entities the members in a fixed order
     * @param isCyclic whether their objects can refer to each other
     */
    record Group(List<MappedEntity<?>> entities, boolean isCyclic) {}

    private static final class Visit {

        private final int number;
        private int lowest;
        private boolean done;

        Visit(int number) {
            this.number = number;
            this.lowest = number;
        }
    }
}
