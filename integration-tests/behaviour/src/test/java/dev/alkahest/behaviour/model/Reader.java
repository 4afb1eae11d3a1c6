package dev.alkahest.behaviour.model;

import static dev.alkahest.annotation.Cascade.DELETE;
import static dev.alkahest.annotation.Cascade.DELETE_ORPHAN;
import static dev.alkahest.annotation.Cascade.MERGE;
import static dev.alkahest.annotation.Cascade.SAVE_UPDATE;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Outlives its library; has two objects of which there is one at most. */
@Table("model_reader")
class Reader extends VersionedItem {
    @Relationship(backPopulates = "readers")
    Ref<Library> library = Ref.empty();

    @Relationship(backPopulates = "reader")
    List<Visit> visits = new ArrayList<>();

    @Relationship(backPopulates = "readers", mapKey = "number", secondary = @Secondary("model_reader_locker"))
    Map<Integer, Locker> lockers = new HashMap<>();

    @Relationship(backPopulates = "reader")
    Ref<Card> card = Ref.empty();

    @Relationship(
            backPopulates = "reader",
            cascade = {SAVE_UPDATE, MERGE, DELETE, DELETE_ORPHAN})
    Photo photo;

    @Relationship(backPopulates = "reader")
    List<Slip> slips = new ArrayList<>();

    @Relationship(backPopulates = "head")
    List<Library> leads = new ArrayList<>();

    /** The tag knows nothing of it. */
    @Relationship
    Ref<Tag> favourite = Ref.empty();

    /** The topics know nothing of it. */
    @Relationship(secondary = @Secondary("model_wish"))
    Set<Topic> wishes = new LinkedHashSet<>();
}
