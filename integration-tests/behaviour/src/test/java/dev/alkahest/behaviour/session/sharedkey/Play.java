package dev.alkahest.behaviour.session.sharedkey;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("shared_play")
class Play {
    @Id
    Long id;

    String title;

    @Relationship(
            backPopulates = "play",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN},
            orderBy = "role")
    List<Part> parts = new ArrayList<>();

    Play() {}

    Play(String title) {
        this.title = title;
    }
}
