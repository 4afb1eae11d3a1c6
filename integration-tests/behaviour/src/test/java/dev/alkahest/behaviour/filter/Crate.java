package dev.alkahest.behaviour.filter;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("filter_crate")
class Crate {

    @Id
    long id;

    @Relationship(backPopulates = "crate")
    List<Sack> sacks = new ArrayList<>();

    @Relationship(backPopulates = "crate")
    List<Bag> bags = new ArrayList<>();

    @Relationship(backPopulates = "crate")
    List<Net> nets = new ArrayList<>();
}
