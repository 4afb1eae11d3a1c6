package dev.alkahest.behaviour.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Table;

@Table
final class Heath extends Shrub {

    @Column
    int[] sizes;
}
