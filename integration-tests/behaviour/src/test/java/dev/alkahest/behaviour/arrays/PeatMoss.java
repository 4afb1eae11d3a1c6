package dev.alkahest.behaviour.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Table;

@Table("array_peatmoss")
final class PeatMoss extends Moss {

    @Column
    String[] names;
}
