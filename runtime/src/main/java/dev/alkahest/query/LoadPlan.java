package dev.alkahest.query;

import dev.alkahest.mapping.Loading;
import dev.alkahest.mapping.Relationship;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the relationships of the objects of a query are loaded, and what is loaded behind each: a tree, as its options say.
 * Immutable.
 */
final class LoadPlan {

    /** Everything as it is declared. */
    static final LoadPlan NONE = new LoadPlan(Map.of());

    private final Map<String, Step> steps;

    private LoadPlan(Map<String, Step> steps) {
        this.steps = steps;
    }

    /** Returns the plan with one more option, which has the last word on the relationship it names. */
    LoadPlan with(LoadOption option) {
        return with(option.relationships(), option.loading());
    }

    private LoadPlan with(List<String> path, Loading loading) {
        String name = path.get(0);
        Step known = steps.getOrDefault(name, new Step(loading, false, NONE));
        Step step = path.size() == 1
                ? new Step(loading, true, known.behind())
                : new Step(
                        known.isNamed() ? known.loading() : loading,
                        known.isNamed(),
                        known.behind().with(path.subList(1, path.size()), loading));
        Map<String, Step> all = new LinkedHashMap<>(steps);
        all.put(name, step);
        return new LoadPlan(all);
    }

    /** Returns how a relationship is loaded. */
    Loading loadingOf(Relationship<?, ?> relationship) {
        Step step = steps.get(relationship.name());
        return step == null ? relationship.loading() : step.loading();
    }

    /** Returns whether an option speaks of a relationship. */
    boolean mentions(Relationship<?, ?> relationship) {
        return steps.containsKey(relationship.name());
    }

    /** Returns the plan for the objects behind a relationship. */
    LoadPlan behind(Relationship<?, ?> relationship) {
        Step step = steps.get(relationship.name());
        return step == null ? NONE : step.behind();
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /**
     * What options say of one relationship.
     *
     * @param loading how it is loaded
     * @param isNamed whether an option ends here, rather than passing on its way
     * @param behind what is loaded behind it
     */
    private record Step(Loading loading, boolean isNamed, LoadPlan behind) {}
}
