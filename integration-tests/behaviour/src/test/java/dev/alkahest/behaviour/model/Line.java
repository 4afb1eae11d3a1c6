package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Goes with its sheet, by the database where it is not loaded. */
@Table("model_line")
class Line extends NumberedItem {
    @Relationship(backPopulates = "lines")
    @ForeignKey(onDelete = ForeignKey.Action.CASCADE)
    Ref<Sheet> sheet = Ref.empty();
}
