package dev.alkahest.behaviour.computed;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

@Table
@Inheritance(Inheritance.Strategy.JOINED)
abstract sealed class Vessel permits Barge {

    @Id
    Long id;

    @Column(defaultValue = "'DE'", length = 2)
    String flag;
}
