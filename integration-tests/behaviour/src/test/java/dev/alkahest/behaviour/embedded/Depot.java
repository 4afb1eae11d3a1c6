package dev.alkahest.behaviour.embedded;

import dev.alkahest.annotation.Embedded;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

/** A table for each class. */
@Table("depot")
@Inheritance(Inheritance.Strategy.JOINED)
sealed class Depot extends Named permits ColdDepot {

    @Embedded(prefix = "site_")
    Address site;
}
