package dev.alkahest.behaviour.session.loading;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Track {

    @Id
    Long id;

    int number;
    String title;

    @Relationship(backPopulates = "tracks")
    Ref<Album> album = Ref.empty();

    Track() {}

    Track(int number, String title) {
        this.number = number;
        this.title = title;
    }
}
