package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityDeclaration;

/** Something that must be true of every mapped class. */
interface Rule {

    /** Adds a problem for each place where the class breaks the rule. */
    void check(EntityDeclaration entity, Problems problems);
}
