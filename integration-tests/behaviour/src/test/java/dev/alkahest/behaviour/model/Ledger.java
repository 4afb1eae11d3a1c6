package dev.alkahest.behaviour.model;

import static dev.alkahest.annotation.Cascade.DELETE;
import static dev.alkahest.annotation.Cascade.DELETE_ORPHAN;
import static dev.alkahest.annotation.Cascade.MERGE;
import static dev.alkahest.annotation.Cascade.SAVE_UPDATE;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.WriteOnlyCollection;

/** Has entries and tags that are never loaded. */
@Table("model_ledger")
class Ledger extends VersionedItem {
    @Relationship(
            backPopulates = "ledger",
            cascade = {SAVE_UPDATE, MERGE, DELETE, DELETE_ORPHAN})
    WriteOnlyCollection<Entry> entries = WriteOnlyCollection.empty();

    @Relationship(backPopulates = "archive")
    WriteOnlyCollection<Entry> archived = WriteOnlyCollection.empty();

    @Relationship(backPopulates = "ledgers", secondary = @Secondary("model_ledger_tag"))
    WriteOnlyCollection<Tag> tags = WriteOnlyCollection.empty();
}
