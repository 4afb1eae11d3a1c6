package dev.alkahest.behaviour.session.deferred;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.MappedConstructor;
import dev.alkahest.annotation.Table;

/** A page with two keys, both given to its constructor, and a holder in a superclass that is not mapped. */
@Table("shelf_page")
class Page extends WithContent {

    @Id
    final int sheet;

    @Id
    final int side;

    @MappedConstructor
    Page(int sheet, int side) {
        this.sheet = sheet;
        this.side = side;
    }

    Page(int sheet, int side, String content) {
        this(sheet, side);
        getContent().set(content);
    }
}
