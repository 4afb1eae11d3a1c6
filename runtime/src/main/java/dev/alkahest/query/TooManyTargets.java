package dev.alkahest.query;

import dev.alkahest.MoreThanOneException;
import dev.alkahest.mapping.ToOne;

/** Says that a join condition relates several rows where there is room for one. */
final class TooManyTargets {

    private TooManyTargets() {}

    static MoreThanOneException of(ToOne<?, ?> relationship, Object ownerKey) {
        String owner = relationship.owner().mapper().type().getSimpleName();
        String target = relationship.targetMapper().type().getSimpleName();
        return new MoreThanOneException(relationship + " of " + owner + " " + ownerKey + " finds more than one "
                + target + ". Let its join condition choose one, or declare a List.");
    }
}
