package dev.alkahest.behaviour.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;
import java.util.List;

@Table("array_shrub")
@Inheritance(Inheritance.Strategy.SINGLE_TABLE)
abstract sealed class Shrub permits Rose, Heath {

    @Id
    Long id;

    @Column
    List<String> places;
}
