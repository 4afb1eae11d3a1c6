package dev.alkahest.behaviour.projection;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
class Kiosk {

    @Id
    @Generated
    Long id;

    @Column(length = 40)
    String name;

    Kiosk() {}

    Kiosk(String name) {
        this.name = name;
    }
}
