package dev.alkahest.behaviour.model;

import static dev.alkahest.annotation.Cascade.DELETE;
import static dev.alkahest.annotation.Cascade.EXPUNGE;
import static dev.alkahest.annotation.Cascade.MERGE;
import static dev.alkahest.annotation.Cascade.SAVE_UPDATE;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;

/** A tree of plain references whose branches are deleted with what they hang on. */
@Table("model_area")
class Area extends NumberedItem {
    @Relationship(backPopulates = "parts")
    Area whole;

    @Relationship(
            backPopulates = "whole",
            cascade = {SAVE_UPDATE, MERGE, DELETE, EXPUNGE})
    Set<Area> parts = new LinkedHashSet<>();
}
