package dev.alkahest.behaviour.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Table;

@Table("array_kelp")
final class Kelp extends Alga {

    @Column
    String[] names;
}
