package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Refers to a medium of any class, of which it outlives all. */
@Table("model_loan")
class Loan extends VersionedItem {
    @Relationship(backPopulates = "loans")
    Ref<Medium> medium = Ref.empty();
}
