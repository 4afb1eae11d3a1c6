package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Outlives its folder: the database empties the foreign key where it is not loaded. */
@Table("model_memo")
class Memo extends NumberedItem {
    @Relationship(backPopulates = "memos")
    @ForeignKey(onDelete = ForeignKey.Action.SET_NULL)
    Ref<Folder> folder = Ref.empty();
}
