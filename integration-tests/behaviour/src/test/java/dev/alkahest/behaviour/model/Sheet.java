package dev.alkahest.behaviour.model;

import static dev.alkahest.annotation.Cascade.DELETE;
import static dev.alkahest.annotation.Cascade.MERGE;
import static dev.alkahest.annotation.Cascade.SAVE_UPDATE;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.LinkedHashSet;
import java.util.Set;

/** Goes with its folder, and its lines with it: the database deletes what is not loaded of both. */
@Table("model_sheet")
class Sheet extends VersionedItem {
    @Relationship(backPopulates = "sheets")
    @ForeignKey(onDelete = ForeignKey.Action.CASCADE)
    Ref<Folder> folder = Ref.empty();

    @Relationship(
            backPopulates = "sheet",
            passiveDeletes = true,
            cascade = {SAVE_UPDATE, MERGE, DELETE})
    Set<Line> lines = new LinkedHashSet<>();
}
