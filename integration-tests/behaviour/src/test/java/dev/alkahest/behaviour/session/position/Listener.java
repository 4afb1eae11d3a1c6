package dev.alkahest.behaviour.session.position;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table
class Listener {

    @Id
    Long id;

    String name;

    private int seat;

    @Relationship(backPopulates = "listeners")
    Playlist playlist;

    Listener() {}

    Listener(String name) {
        this.name = name;
    }

    int getSeat() {
        return seat;
    }

    void setSeat(int seat) {
        this.seat = seat;
    }
}
