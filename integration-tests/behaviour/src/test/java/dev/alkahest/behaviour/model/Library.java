package dev.alkahest.behaviour.model;

import static dev.alkahest.annotation.Cascade.DELETE;
import static dev.alkahest.annotation.Cascade.DELETE_ORPHAN;
import static dev.alkahest.annotation.Cascade.MERGE;
import static dev.alkahest.annotation.Cascade.SAVE_UPDATE;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Has a collection of each kind: with no delete cascade, with one, and with delete-orphan; of a Ref and of a plain side. */
@Table("model_library")
class Library extends VersionedItem {
    @Relationship(
            backPopulates = "library",
            cascade = {SAVE_UPDATE, MERGE, DELETE, DELETE_ORPHAN})
    List<Shelf> shelves = new ArrayList<>();

    @Relationship(
            backPopulates = "library",
            cascade = {SAVE_UPDATE, MERGE, DELETE})
    Set<Room> rooms = new LinkedHashSet<>();

    @Relationship(
            backPopulates = "library",
            mapKey = "number",
            cascade = {SAVE_UPDATE, MERGE, DELETE, DELETE_ORPHAN})
    Map<Integer, Locker> lockers = new HashMap<>();

    @Relationship(backPopulates = "leads", postUpdate = true)
    Ref<Reader> head = Ref.empty();

    @Relationship(joinCondition = "namesake")
    List<Reader> namesakes = new ArrayList<>();

    @Relationship(joinCondition = "homonym")
    Set<Person> homonyms = new LinkedHashSet<>();

    @Relationship(backPopulates = "library")
    List<Reader> readers = new ArrayList<>();

    @Relationship(
            backPopulates = "library",
            cascade = {SAVE_UPDATE, MERGE, DELETE, DELETE_ORPHAN})
    List<Poster> posters = new ArrayList<>();

    @Relationship(
            backPopulates = "library",
            cascade = {SAVE_UPDATE, MERGE, DELETE})
    Set<Desk> desks = new LinkedHashSet<>();

    @Relationship(backPopulates = "library")
    List<Visit> visits = new ArrayList<>();

    @Relationship(
            backPopulates = "library",
            cascade = {SAVE_UPDATE, MERGE, DELETE, DELETE_ORPHAN})
    Set<Person> staff = new LinkedHashSet<>();

    @Relationship(
            backPopulates = "library",
            cascade = {SAVE_UPDATE, MERGE, DELETE, DELETE_ORPHAN})
    Set<Pledge> pledges = new LinkedHashSet<>();

    static Condition namesake(LibraryTable library, ReaderTable reader) {
        return library.name.eq(reader.name);
    }

    static Condition homonym(LibraryTable library, PersonTable person) {
        return library.name.eq(person.name);
    }
}
