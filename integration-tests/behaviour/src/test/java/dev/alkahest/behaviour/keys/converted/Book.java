package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.util.ArrayList;
import java.util.List;

/** Its key is of a type of the user's. */
@Table("ck_book")
class Book {

    @Id
    @Convert(IsbnConverter.class)
    @Column(length = 20)
    Isbn isbn;

    String title = "";

    @Version
    int version;

    @Relationship(backPopulates = "books")
    Press press;

    @Relationship(backPopulates = "book", cascade = Cascade.ALL, orderBy = "text")
    List<Review> reviews = new ArrayList<>();

    @Relationship(
            backPopulates = "books",
            secondary = @Secondary(value = "ck_book_genre", onUpdate = ForeignKey.Action.CASCADE))
    List<Genre> genres = new ArrayList<>();

    @Relationship(
            backPopulates = "book",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    List<Copy> copies = new ArrayList<>();

    Book() {}

    Book(String isbn, String title) {
        this.isbn = new Isbn(isbn);
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
