package dev.alkahest.behaviour.session.merge;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
class Shelfmark {

    @Id
    String room;

    @Id
    int number;

    String note;

    Shelfmark() {}

    Shelfmark(String room, int number, String note) {
        this.room = room;
        this.number = number;
        this.note = note;
    }
}
