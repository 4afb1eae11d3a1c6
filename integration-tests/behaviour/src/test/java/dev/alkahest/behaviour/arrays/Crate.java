package dev.alkahest.behaviour.arrays;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("array_crate")
class Crate {

    @Id
    Long id;

    Stamp stamp;
}
