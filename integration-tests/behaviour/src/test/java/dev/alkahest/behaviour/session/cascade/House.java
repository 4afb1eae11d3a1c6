package dev.alkahest.behaviour.session.cascade;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table
class House {

    @Id
    Long id;

    String name;

    /** Part of it. */
    @Relationship(
            backPopulates = "house",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    List<Room> rooms = new ArrayList<>();

    /** There is one at most, and it is part of it. */
    @Relationship(
            backPopulates = "house",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    Ref<Deed> deed = Ref.empty();

    /** Come and go. */
    @Relationship(backPopulates = "house")
    List<Guest> guests = new ArrayList<>();

    /** There is one at most, which may find another house. */
    @Relationship(backPopulates = "house")
    Ref<Cat> cat = Ref.empty();

    /** Nothing is done to them. */
    @Relationship(
            backPopulates = "house",
            cascade = {})
    List<Ghost> ghosts = new ArrayList<>();

    /** Stay what they are, and can't be without it. */
    @Relationship(backPopulates = "house")
    List<Meter> meters = new ArrayList<>();

    House() {}

    House(String name) {
        this.name = name;
    }
}
