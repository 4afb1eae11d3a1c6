package dev.alkahest.behaviour.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;
import java.util.List;

@Table("array_alga")
@Inheritance(Inheritance.Strategy.CONCRETE)
abstract sealed class Alga permits Kelp, Dulse {

    @Id
    @Generated(Generated.Strategy.SEQUENCE)
    Long id;

    @Column
    List<String> places;
}
