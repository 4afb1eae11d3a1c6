package dev.alkahest.query;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.mapping.DeferredColumn;
import dev.alkahest.mapping.Loading;
import dev.alkahest.mapping.LoadingChoice;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.Column;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the relationships of the objects of a query are loaded, and what is loaded behind each, deferred columns included: a tree,
 * as its options say.
 * Immutable.
 */
final class LoadPlan implements LoadingChoice {

    /** Everything as it is declared. */
    static final LoadPlan NONE = new LoadPlan(Map.of(), null, Set.of());

    private final Map<String, Step> steps;
    private final @Nullable Loading others;
    private final Set<String> undeferred;

    private LoadPlan(Map<String, Step> steps, @Nullable Loading others, Set<String> undeferred) {
        this.steps = steps;
        this.others = others;
        this.undeferred = undeferred;
    }

    /** Returns the plan with one more option, which has the last word on the relationship it names. */
    LoadPlan with(LoadOption option) {
        Column<?> column = option.undeferred();
        if (column != null) {
            return undeferring(option.relationships(), column.name());
        }
        return option.relationships().isEmpty()
                ? withOthers(option.loading())
                : with(option.relationships(), option.loading());
    }

    private LoadPlan withOthers(Loading loading) {
        Map<String, Step> all = new LinkedHashMap<>();
        steps.forEach((name, step) -> all.put(
                name, new Step(step.loading(), step.isNamed(), step.behind().withOthers(loading))));
        return new LoadPlan(all, loading, undeferred);
    }

    private LoadPlan with(List<String> path, Loading loading) {
        String name = path.get(0);
        Step known = steps.getOrDefault(name, new Step(null, false, new LoadPlan(Map.of(), others, Set.of())));
        Step step = path.size() == 1
                ? new Step(loading, true, known.behind())
                : new Step(
                        onTheWay(known, loading),
                        known.isNamed(),
                        known.behind().with(path.subList(1, path.size()), loading));
        Map<String, Step> all = new LinkedHashMap<>(steps);
        all.put(name, step);
        return new LoadPlan(all, others, undeferred);
    }

    /** Leaves the way to a deferred column as it is: what is loaded along it has the column. */
    private LoadPlan undeferring(List<String> path, String column) {
        if (path.isEmpty()) {
            Set<String> all = new LinkedHashSet<>(undeferred);
            all.add(column);
            return new LoadPlan(steps, others, all);
        }
        Step known = steps.getOrDefault(path.get(0), new Step(null, false, new LoadPlan(Map.of(), others, Set.of())));
        Map<String, Step> all = new LinkedHashMap<>(steps);
        all.put(
                path.get(0),
                new Step(
                        known.loading(),
                        known.isNamed(),
                        known.behind().undeferring(path.subList(1, path.size()), column)));
        return new LoadPlan(all, others, undeferred);
    }

    /** Returns the deferred columns that are loaded with their rows. */
    Set<String> undeferred() {
        return undeferred;
    }

    /** What loads ahead has to load the way as well; what does not leaves the way as it is. */
    private static @Nullable Loading onTheWay(Step known, Loading loading) {
        return known.isNamed() || !isEager(loading) ? known.loading() : loading;
    }

    @Override
    public Loading loadingOf(Relationship<?, ?> relationship) {
        if (relationship.loading() == Loading.WRITE_ONLY) {
            requireUnnamed(relationship);
            return Loading.WRITE_ONLY;
        }
        Step step = steps.get(relationship.name());
        Loading chosen = step == null ? null : step.loading();
        if (chosen != null) {
            return chosen;
        }
        return step == null && others != null && !isPlain(relationship) ? others : relationship.loading();
    }

    @Override
    public boolean isRaising(DeferredColumn<?, ?> column) {
        return others != null && !undeferred.contains(column.name());
    }

    private void requireUnnamed(Relationship<?, ?> relationship) {
        if (mentions(relationship)) {
            throw new InvalidStatementException(
                    relationship + " is write-only, so no option loads it or what is behind it."
                            + " Read its members by session.query(...) of the collection.");
        }
    }

    private static boolean isPlain(Relationship<?, ?> relationship) {
        return relationship instanceof ToOne<?, ?> toOne && toOne.isPlain();
    }

    static boolean isEager(@Nullable Loading loading) {
        return loading == Loading.SELECTIN || loading == Loading.JOINED || loading == Loading.SUBQUERY;
    }

    /** Returns whether an option speaks of a relationship. */
    boolean mentions(Relationship<?, ?> relationship) {
        return steps.containsKey(relationship.name());
    }

    /** Returns whether the objects have to know of the plan, as it has a word in what they load later. */
    boolean isForLater() {
        return others != null || steps.values().stream().anyMatch(step -> !isEager(step.loading()));
    }

    /** Returns the plan for the objects behind a relationship. */
    LoadPlan behind(Relationship<?, ?> relationship) {
        Step step = steps.get(relationship.name());
        return step == null ? NONE : step.behind();
    }

    /** Returns whether relationships that no option names are loaded as they are declared. */
    boolean leavesOthers() {
        return others == null;
    }

    boolean isEmpty() {
        return steps.isEmpty() && others == null && undeferred.isEmpty();
    }

    /**
     * What options say of one relationship.
     *
     * @param loading how it is loaded; null for as it is declared
     * @param isNamed whether an option ends here, rather than passing on its way
     * @param behind what is loaded behind it
     */
    private record Step(@Nullable Loading loading, boolean isNamed, LoadPlan behind) {}
}
