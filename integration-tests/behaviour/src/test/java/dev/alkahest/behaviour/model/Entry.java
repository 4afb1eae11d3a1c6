package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Stands in one ledger, with which it is deleted, and in the archive of another. */
@Table("model_entry")
class Entry extends NumberedItem {
    @Relationship(backPopulates = "entries")
    Ref<Ledger> ledger = Ref.empty();

    @Relationship(backPopulates = "archived")
    Ledger archive;
}
