package dev.alkahest.behaviour.constructor;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("land")
record Country(
        @Id @Column(length = 2) String code,
        @Column(length = 40, nullable = false) String name,
        Long people) {

    Country {
        if (code.length() != 2) {
            throw new IllegalArgumentException("two letters");
        }
    }
}
