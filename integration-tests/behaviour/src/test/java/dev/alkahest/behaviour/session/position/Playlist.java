package dev.alkahest.behaviour.session.position;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
class Playlist {

    @Id
    Long id;

    String name;

    @Relationship(
            backPopulates = "playlist",
            position = "position",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    List<Entry> entries = new ArrayList<>();

    /** Refer to it by a plain attribute, and hold their position in a primitive behind a setter. */
    @Relationship(backPopulates = "playlist", position = "seat")
    List<Listener> listeners = new ArrayList<>();

    Playlist() {}

    Playlist(String name, String... entries) {
        this.name = name;
        for (String entry : entries) {
            this.entries.add(new Entry(entry));
        }
    }

    Entry entry(String sought) {
        return entries.stream()
                .filter(entry -> entry.name.equals(sought))
                .findFirst()
                .orElseThrow();
    }
}
