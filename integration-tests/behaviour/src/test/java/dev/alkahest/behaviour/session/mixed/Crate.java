package dev.alkahest.behaviour.session.mixed;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@Table("mixed_crate")
class Crate {

    @Id
    Long id;

    String name;

    @Relationship(
            backPopulates = "crate",
            position = "place",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    List<Bottle> bottles = new ArrayList<>();

    @Relationship(backPopulates = "crate")
    List<Tin> tins = new ArrayList<>();

    @Relationship(backPopulates = "crate")
    Set<Lid> lids = new LinkedHashSet<>();

    @Relationship(backPopulates = "crate")
    Ref<Seal> seal = Ref.empty();

    @Relationship(backPopulates = "crates", secondary = @Secondary("mixed_crate_mark"))
    List<Mark> marks = new ArrayList<>();

    Crate() {}

    Crate(String name) {
        this.name = name;
    }
}
