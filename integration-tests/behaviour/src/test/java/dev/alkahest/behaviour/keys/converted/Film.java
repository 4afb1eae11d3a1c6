package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("ck_film")
non-sealed class Film extends Medium {

    @Relationship
    Ref<Book> novel = Ref.empty();

    Film() {}

    Film(String isbn) {
        super(isbn);
    }
}
