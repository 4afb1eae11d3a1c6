package dev.alkahest.behaviour.beside;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("beside_genre")
class Genre {

    @Id
    @Generated
    Long id;

    @Column(length = 40)
    String name;

    Genre() {}

    Genre(String name) {
        this.name = name;
    }
}
