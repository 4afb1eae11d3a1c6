package dev.alkahest.behaviour.session.link;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Knows nothing of the labels it is on. */
@Table("link_lid")
class Lid {

    @Id
    String name;

    Lid() {}

    Lid(String name) {
        this.name = name;
    }
}
