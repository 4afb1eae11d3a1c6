package dev.alkahest.behaviour.session.sharedkey;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table("shared_chapter")
class Chapter {
    @Id
    String book;

    @Id
    int number;

    @Relationship(backPopulates = "sections")
    @ForeignKey(column = {"book", "parent_number"})
    Ref<Chapter> parent = Ref.empty();

    @Relationship(backPopulates = "parent", cascade = Cascade.ALL, orderBy = "number")
    List<Chapter> sections = new ArrayList<>();

    Chapter() {}

    Chapter(String book, int number) {
        this.book = book;
        this.number = number;
    }
}
