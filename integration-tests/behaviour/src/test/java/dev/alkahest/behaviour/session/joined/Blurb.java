package dev.alkahest.behaviour.session.joined;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Blurb {

    @Id
    Long id;

    String title;

    @Relationship(backPopulates = "blurb")
    @ForeignKey(unique = true)
    Ref<Book> book = Ref.empty();

    Blurb() {}

    Blurb(String title) {
        this.title = title;
    }
}
