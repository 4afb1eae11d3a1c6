package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** A hierarchy whose tables share the key. */
@Table("ck_medium")
@Inheritance(Inheritance.Strategy.JOINED)
sealed class Medium permits Film {

    @Id
    @Convert(IsbnConverter.class)
    @Column(length = 20)
    Isbn isbn;

    @Relationship
    Ref<Medium> sequel = Ref.empty();

    Medium() {}

    Medium(String isbn) {
        this.isbn = new Isbn(isbn);
    }
}
