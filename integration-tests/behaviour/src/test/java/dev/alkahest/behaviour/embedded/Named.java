package dev.alkahest.behaviour.embedded;

import dev.alkahest.annotation.Embedded;
import dev.alkahest.annotation.Id;

/** Lends its attributes to the entities below. */
abstract class Named {

    @Id
    Long id;

    @Embedded(prefix = "label_")
    Label label;
}
