package dev.alkahest.behaviour.session.eager;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Has no relationship of its own. */
@Table("eager_painter")
class Painter {

    @Id
    Long id;

    String name;

    Painter() {}

    Painter(String name) {
        this.name = name;
    }
}
