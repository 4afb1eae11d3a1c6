package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

/** Goes with its folder, which it refers to by a plain attribute, by the database where it is not loaded. */
@Table("model_paper")
class Paper extends NumberedItem {
    @Relationship(backPopulates = "papers")
    @ForeignKey(onDelete = ForeignKey.Action.CASCADE)
    Folder folder;
}
