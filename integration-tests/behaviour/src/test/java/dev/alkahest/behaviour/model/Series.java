package dev.alkahest.behaviour.model;

import static dev.alkahest.annotation.Cascade.DELETE;
import static dev.alkahest.annotation.Cascade.DELETE_ORPHAN;
import static dev.alkahest.annotation.Cascade.MERGE;
import static dev.alkahest.annotation.Cascade.SAVE_UPDATE;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Has volumes in an order. */
@Table("model_series")
class Series extends VersionedItem {
    @Relationship(
            backPopulates = "series",
            position = "place",
            cascade = {SAVE_UPDATE, MERGE, DELETE, DELETE_ORPHAN})
    List<Volume> volumes = new ArrayList<>();
}
