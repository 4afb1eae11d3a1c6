package dev.alkahest.behaviour.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Table;

@Table("array_dulse")
final class Dulse extends Alga {

    @Column
    int[] sizes;
}
