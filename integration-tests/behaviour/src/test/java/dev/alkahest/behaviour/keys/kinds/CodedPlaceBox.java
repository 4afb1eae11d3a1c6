package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key are three columns, two of which are converted. */
@Table("kinds_coded_place")
class CodedPlaceBox extends Box<CodedPlaceBox> {

    @Id
    @Convert(CodeConverter.class)
    @Column(length = 20)
    Code shelf;

    @Id
    int floor;

    @Id
    @Convert(HexConverter.class)
    @Column(length = 8)
    int place;

    CodedPlaceBox() {}

    CodedPlaceBox(Code shelf, int floor, int place) {
        this.shelf = shelf;
        this.floor = floor;
        this.place = place;
    }

    @Override
    Object key() {
        return new CodedPlaceBoxKey(shelf, floor, place);
    }
}
