package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

/** A reader's own: both ends are plain. */
@Table("model_photo")
class Photo extends NumberedItem {
    @Relationship(backPopulates = "photo")
    @ForeignKey
    Reader reader;
}
