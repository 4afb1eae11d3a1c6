package dev.alkahest.behaviour.json;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

@Table
@Inheritance(Inheritance.Strategy.JOINED)
abstract sealed class Gadget permits Lantern {

    @Id
    Long id;

    Labelling labelling = new Labelling();
}
