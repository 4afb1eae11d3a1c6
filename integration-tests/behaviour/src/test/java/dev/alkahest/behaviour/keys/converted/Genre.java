package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Its key is a constant, stored by its code. */
@Table("ck_genre")
class Genre {

    enum Kind {
        CRIME("C"),
        POETRY("P");

        final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    @Id
    @Enumerated(code = "code")
    @Column(length = 1)
    Kind kind;

    @Relationship(backPopulates = "genres")
    List<Book> books = new ArrayList<>();

    Genre() {}

    Genre(Kind kind) {
        this.kind = kind;
    }
}
