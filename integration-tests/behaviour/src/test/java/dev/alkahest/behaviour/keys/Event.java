package dev.alkahest.behaviour.keys;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.util.UUID;

@Table
class Event {

    @Id
    @Generated(Generated.Strategy.UUID_V7)
    UUID id;

    int number;

    Event() {}

    Event(int number) {
        this.number = number;
    }
}
