package dev.alkahest.behaviour.session.deferred;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Deferred;
import dev.alkahest.mapping.Ref;
import java.util.List;

/** A book whose text is required, whose cover can be changed in place, and whose keywords are converted. */
@Table("shelf_book")
class Book {

    @Id
    Long id;

    @Column(nullable = false)
    final Deferred<String> text = Deferred.empty();

    @Column(length = 40)
    String title;

    @Column(length = 1000)
    final Deferred<byte[]> cover = Deferred.empty();

    int pages;

    @Convert(Words.class)
    @Column(length = 200)
    private final Deferred<List<String>> keywords = Deferred.empty();

    @Column(defaultValue = "'none'", length = 40)
    final Deferred<String> award = Deferred.empty();

    @Relationship(backPopulates = "books")
    Ref<Author> author = Ref.empty();

    Book() {}

    Book(String title, String text) {
        this.title = title;
        this.text.set(text);
    }

    Deferred<List<String>> getKeywords() {
        return keywords;
    }
}
