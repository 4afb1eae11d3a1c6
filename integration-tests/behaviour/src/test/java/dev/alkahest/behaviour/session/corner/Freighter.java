package dev.alkahest.behaviour.session.corner;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** One of the two owners of a cargo. */
@Table
class Freighter {

    @Id
    Long id;

    String name;

    @Relationship(
            backPopulates = "freighter",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    List<Cargo> cargoes = new ArrayList<>();

    Freighter() {}

    Freighter(String name) {
        this.name = name;
    }
}
