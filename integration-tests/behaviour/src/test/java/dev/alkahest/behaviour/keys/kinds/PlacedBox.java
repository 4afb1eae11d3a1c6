package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key are two columns. */
@Table("kinds_placed")
class PlacedBox extends Box<PlacedBox> {

    @Id
    @Column(length = 20)
    String shelf;

    @Id
    int place;

    PlacedBox() {}

    PlacedBox(String shelf, int place) {
        this.shelf = shelf;
        this.place = place;
    }

    @Override
    Object key() {
        return new PlacedBoxKey(shelf, place);
    }
}
