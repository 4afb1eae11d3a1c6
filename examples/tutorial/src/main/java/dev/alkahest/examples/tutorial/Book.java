package dev.alkahest.examples.tutorial;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

// tutorial: book
@Table("book")
public class Book {
    @Id
    Long id;

    @Column(length = 120, nullable = false)
    String title;

    Integer published;

    @Relationship(backPopulates = "books")
    @ForeignKey(nullable = false)
    Ref<Author> author = Ref.empty();

    @Relationship(
            backPopulates = "book",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN},
            orderBy = "since")
    List<Loan> loans = new ArrayList<>();

    @Relationship(backPopulates = "books", secondary = @Secondary("book_subject"))
    List<Subject> subjects = new ArrayList<>();

    Book() {}

    Book(String title, int published) {
        this.title = title;
        this.published = published;
    }
}
