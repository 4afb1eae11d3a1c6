package dev.alkahest.behaviour.session.joined;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Chapter {

    @Id
    Long id;

    int number;
    String title;

    @Relationship(backPopulates = "chapters")
    Ref<Book> book = Ref.empty();

    Chapter() {}

    Chapter(int number, String title) {
        this.number = number;
        this.title = title;
    }
}
