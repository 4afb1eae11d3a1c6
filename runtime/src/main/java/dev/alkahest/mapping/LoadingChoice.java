package dev.alkahest.mapping;

/** How a query wants what the objects it has read lack to be loaded, where that is not as it is declared. */
public interface LoadingChoice {

    /** Returns how a relationship is loaded. */
    Loading loadingOf(Relationship<?, ?> relationship);

    /** Returns whether to touch a deferred column is an error, rather than loads it. */
    boolean isRaising(DeferredColumn<?, ?> column);
}
