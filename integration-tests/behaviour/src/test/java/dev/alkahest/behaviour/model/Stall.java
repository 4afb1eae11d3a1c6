package dev.alkahest.behaviour.model;

import static dev.alkahest.annotation.Cascade.DELETE;
import static dev.alkahest.annotation.Cascade.DELETE_ORPHAN;
import static dev.alkahest.annotation.Cascade.MERGE;
import static dev.alkahest.annotation.Cascade.SAVE_UPDATE;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Has a key of two columns, which the user gives; owns wares, and has tags. */
@Table("model_stall")
class Stall extends Item implements Versioned {
    @Id
    String zone;

    @Id
    int number;

    @Version
    int version;

    @Relationship(
            backPopulates = "stall",
            cascade = {SAVE_UPDATE, MERGE, DELETE, DELETE_ORPHAN})
    List<Ware> wares = new ArrayList<>();

    @Relationship(backPopulates = "stalls", secondary = @Secondary("model_stall_tag"))
    Set<Tag> tags = new LinkedHashSet<>();

    @Relationship(backPopulates = "origin")
    List<Crate> outgoing = new ArrayList<>();

    @Relationship(backPopulates = "goal")
    Set<Crate> incoming = new LinkedHashSet<>();

    static String zone(int number) {
        return number % 2 == 0 ? "north" : "south";
    }

    @Override
    void take(int number) {
        zone = zone(number);
        this.number = number;
    }

    @Override
    Object key() {
        return new StallKey(zone, number);
    }

    @Override
    public int version() {
        return version;
    }
}
