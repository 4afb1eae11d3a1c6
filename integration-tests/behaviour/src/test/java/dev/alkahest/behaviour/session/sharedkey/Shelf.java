package dev.alkahest.behaviour.session.sharedkey;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("shared_shelf")
class Shelf {
    @Id
    @Column("genre_name")
    String genreName;

    @Id
    int number;

    @Relationship(backPopulates = "shelves")
    @ForeignKey(column = "genre_name", onUpdate = ForeignKey.Action.CASCADE)
    Ref<Genre> genre = Ref.empty();

    String room;

    Shelf() {}

    Shelf(int number, String room) {
        this.number = number;
        this.room = room;
    }
}
