package dev.alkahest.behaviour.filter;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Hides the documents of a title. */
@Table("filter_seal")
class Seal {

    @Id
    long id;

    @Column(nullable = false)
    String title = "";

    Seal() {}

    Seal(String title) {
        this.title = title;
    }
}
