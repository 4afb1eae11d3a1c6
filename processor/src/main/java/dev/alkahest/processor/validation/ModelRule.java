package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityDeclaration;
import java.util.List;

/** Something that must be true of all mapped classes of a compilation together. */
public interface ModelRule {

    /** Adds a problem for each place where the classes, in order, break the rule. */
    void check(List<EntityDeclaration> entities, Problems problems);
}
