package dev.alkahest.behaviour.model;

import static dev.alkahest.annotation.Cascade.DELETE;
import static dev.alkahest.annotation.Cascade.DELETE_ORPHAN;
import static dev.alkahest.annotation.Cascade.EXPUNGE;
import static dev.alkahest.annotation.Cascade.MERGE;
import static dev.alkahest.annotation.Cascade.SAVE_UPDATE;

import dev.alkahest.annotation.Fetch;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Has media of all classes, drawers in an order, and a plate that has its key; all are loaded with it. */
@Table("model_cabinet")
class Cabinet extends NumberedItem {
    @Relationship(
            backPopulates = "cabinet",
            fetch = Fetch.SELECTIN,
            cascade = {SAVE_UPDATE, MERGE, DELETE, DELETE_ORPHAN})
    Set<Medium> media = new LinkedHashSet<>();

    @Relationship(
            backPopulates = "cabinet",
            position = "place",
            fetch = Fetch.SUBQUERY,
            cascade = {SAVE_UPDATE, MERGE, EXPUNGE})
    List<Drawer> drawers = new ArrayList<>();

    @Relationship(
            backPopulates = "cabinet",
            fetch = Fetch.JOINED,
            cascade = {SAVE_UPDATE, MERGE, DELETE, DELETE_ORPHAN})
    Ref<Plate> plate = Ref.empty();
}
