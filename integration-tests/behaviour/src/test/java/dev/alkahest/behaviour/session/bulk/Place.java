package dev.alkahest.behaviour.session.bulk;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
class Place {

    @Id
    Integer aisle;

    @Id
    String shelf;

    String goods;

    Place() {}

    Place(Integer aisle, String shelf, String goods) {
        this.aisle = aisle;
        this.shelf = shelf;
        this.goods = goods;
    }
}
