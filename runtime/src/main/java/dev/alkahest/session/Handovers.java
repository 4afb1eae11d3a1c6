package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Column;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows that have to be saved before others, as those take unique values that they give up (rule F15). */
final class Handovers {

    private final IdentityHashMap<Snapshot<?>, List<Handover>> byTaker = new IdentityHashMap<>();
    private boolean needOrder;

    /** Notes that one row takes a value of another. */
    void add(Change<?> taker, Change<?> giver, UniqueColumns unique) {
        byTaker.computeIfAbsent(taker.entry(), any -> new ArrayList<>()).add(new Handover(taker, giver, unique));
        needOrder |= taker.entity() != giver.entity() || step(taker) <= step(giver);
    }

    /** Returns the place of a change among those of its class, which need no order where they come as they should. */
    private static int step(Change<?> change) {
        return change.takesRow() ? 0 : change.isUpdate() ? 1 : 2;
    }

    /** Returns whether changes have to be sorted one by one. */
    boolean needOrder() {
        return needOrder;
    }

    /** Returns the groups of a flush in their order. */
    List<FlushOrder.Group> flushOrder(SessionFactory factory) {
        return needOrder ? factory.flushOrderByTable() : factory.flushOrder();
    }

    /** Refuses rows each of which takes a value of the next, and the last one of the first. */
    void requireNoCircle() {
        List<Change<?>> takers = byTaker.values().stream()
                .<Change<?>>map(some -> some.get(0).taker())
                .toList();
        new Levels(
                        this::givers,
                        circle -> new InvalidStateException(
                                sentence(handoverIn(circle).orElseThrow(), "")))
                .of(takers);
    }

    /** Returns the changes that another has to wait for. */
    List<Change<?>> givers(Change<?> taker) {
        return byTaker.getOrDefault(taker.entry(), List.of()).stream()
                .<Change<?>>map(Handover::giver)
                .toList();
    }

    /** Returns some changes and those that another has to wait for. */
    List<Change<?>> with(List<Change<?>> others, Change<?> taker) {
        if (!byTaker.isEmpty()) {
            others.addAll(givers(taker));
        }
        return others;
    }

    /** Returns the exception for changes that wait for each other in a circle, some for values, some for what they refer to. */
    Optional<InvalidStateException> circular(List<Change<?>> circle) {
        return handoverIn(circle)
                .map(handover -> new InvalidStateException(sentence(handover, ", together with what they refer to")));
    }

    private Optional<Handover> handoverIn(List<Change<?>> circle) {
        for (int at = 0; at < circle.size(); at++) {
            Change<?> giver = circle.get((at + 1) % circle.size());
            for (Handover handover : byTaker.getOrDefault(circle.get(at).entry(), List.of())) {
                if (handover.giver() == giver) {
                    return Optional.of(handover);
                }
            }
        }
        return Optional.empty();
    }

    private static String sentence(Handover one, String others) {
        return "The flush can't order " + one.taker().describe() + " and "
                + one.giver().describe()
                + ", which change the values of "
                + one.unique().columns().stream().map(Column::name).collect(Collectors.joining(", "))
                + " in a circle" + others
                + ": they are unique, and may not be NULL in between. Flush with another value in"
                + " one of them, then set it.";
    }

    private record Handover(Change<?> taker, Change<?> giver, UniqueColumns unique) {}
}
