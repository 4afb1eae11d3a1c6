package dev.alkahest.behaviour.repository;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("repo_hop")
class Hop {

    @Id
    @Generated
    Long id;

    String name;

    Hop() {}

    Hop(String name) {
        this.name = name;
    }
}
