package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** A folder's own; goes with that, by the database where it is not loaded. */
@Table("model_cover")
class Cover extends NumberedItem {
    @Relationship(backPopulates = "cover")
    @ForeignKey(onDelete = ForeignKey.Action.CASCADE)
    Ref<Folder> folder = Ref.empty();
}
