package dev.alkahest.mapping;

/** How a query wants the relationships of the objects it has read to be loaded, where that is not as they are declared. */
public interface LoadingChoice {

    /** Returns how a relationship is loaded. */
    Loading loadingOf(Relationship<?, ?> relationship);
}
