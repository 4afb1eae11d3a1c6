package dev.alkahest.behaviour.session.carried;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

/** Is referred to by its name: by seats whose key has it, guests that outlive it, and notes that the database deletes with it. */
@Table("carried_club")
class Club {

    @Id
    String name;

    @Relationship(backPopulates = "branches")
    @ForeignKey(onUpdate = Action.CASCADE)
    Ref<Club> head = Ref.empty();

    @Relationship(backPopulates = "head", orderBy = "name")
    List<Club> branches = new ArrayList<>();

    @Relationship(
            backPopulates = "club",
            orderBy = "number",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    List<Seat> seats = new ArrayList<>();

    @Relationship(backPopulates = "club", orderBy = "id")
    List<Guest> guests = new ArrayList<>();

    @Relationship(backPopulates = "club", orderBy = "id", cascade = Cascade.ALL, passiveDeletes = true)
    List<Note> notes = new ArrayList<>();

    Club() {}

    Club(String name) {
        this.name = name;
    }
}
