package dev.alkahest.behaviour.session.concrete;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("book_chapter")
class Chapter {

    @Id
    Long id;

    String heading;

    @Relationship(backPopulates = "chapters")
    Ref<Book> book = Ref.empty();

    Chapter() {}

    Chapter(String heading) {
        this.heading = heading;
    }
}
