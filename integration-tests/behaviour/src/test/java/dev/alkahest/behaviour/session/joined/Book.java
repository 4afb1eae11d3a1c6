package dev.alkahest.behaviour.session.joined;

import dev.alkahest.annotation.Fetch;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Table("printed_book")
class Book {

    @Id
    Long id;

    String title;

    @Relationship(backPopulates = "books")
    @ForeignKey(nullable = false)
    Ref<Author> author = Ref.empty();

    @Relationship(fetch = Fetch.JOINED)
    Publisher publisher;

    @Relationship(backPopulates = "book", orderBy = "number")
    List<Chapter> chapters = new ArrayList<>();

    @Relationship(backPopulates = "books", secondary = @Secondary("book_subject"))
    Set<Subject> subjects = new HashSet<>();

    @Relationship(backPopulates = "book")
    Ref<Blurb> blurb = Ref.empty();

    @Relationship(backPopulates = "book", fetch = Fetch.JOINED)
    Prize prize;

    Book() {}

    Book(String title) {
        this.title = title;
    }
}
