package dev.alkahest.behaviour.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Table;

@Table("array_cupmoss")
final class CupMoss extends Moss {

    @Column
    int[] sizes;
}
