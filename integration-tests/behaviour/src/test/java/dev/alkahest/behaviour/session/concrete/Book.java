package dev.alkahest.behaviour.session.concrete;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Has a table, and a class below it that has another. */
@Table("bound_book")
@DiscriminatorValue("it's a book")
sealed class Book extends Publication permits Atlas {

    @Column(length = 20, unique = true, nullable = false)
    String isbn;

    @Column(defaultValue = "0")
    Integer pages;

    @Relationship(
            backPopulates = "book",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN},
            orderBy = "heading")
    List<Chapter> chapters = new ArrayList<>();

    Book() {}

    Book(String title, String isbn, int pages) {
        this.title = title;
        this.isbn = isbn;
        this.pages = pages;
    }
}
