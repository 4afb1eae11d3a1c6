package dev.alkahest.behaviour.computed;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key is set by hand, and has two parts. */
@Table
class Stamp {

    @Id
    @Column(length = 2)
    String country;

    @Id
    int number;

    @Column(length = 40)
    String motif;

    @Computed("lower(motif)")
    @Column(length = 40)
    String searched;

    @Column(defaultValue = "1")
    Integer copies;

    Stamp() {}

    Stamp(String country, int number, String motif) {
        this.country = country;
        this.number = number;
        this.motif = motif;
    }
}
