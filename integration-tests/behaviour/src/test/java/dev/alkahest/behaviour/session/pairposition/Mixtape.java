package dev.alkahest.behaviour.session.pairposition;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Has songs in an order of its own; a song stands on several. */
@Table
class Mixtape {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "mixtapes", position = "place", secondary = @Secondary("mixtape_song"))
    List<Song> songs = new ArrayList<>();

    Mixtape() {}

    Mixtape(String name, Song... songs) {
        this.name = name;
        this.songs.addAll(List.of(songs));
    }

    Song song(String title) {
        return songs.stream()
                .filter(song -> song.title.equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return name;
    }
}
