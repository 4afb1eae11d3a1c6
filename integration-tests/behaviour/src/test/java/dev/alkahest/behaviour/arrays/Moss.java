package dev.alkahest.behaviour.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;
import java.util.List;

@Table("array_moss")
@Inheritance(Inheritance.Strategy.JOINED)
abstract sealed class Moss permits PeatMoss, CupMoss {

    @Id
    Long id;

    @Column
    List<String> places;
}
