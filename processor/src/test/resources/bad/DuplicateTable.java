package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.List;

class DuplicateTable {

    @Table
    static class Artist {
        @Id
        Long id;
    }

    @Table("ARTIST") // error at "ARTIST": [DuplicateTable] The table ARTIST of Performer is that of Artist already. Name another.
    static class Performer {
        @Id
        Long id;
    }

    @Table(value = "artist", schema = "archive")
    static class ArchivedArtist {
        @Id
        Long id;
    }

    @Table
    static class PlaylistTrack {
        @Id
        Long id;

        @Relationship(secondary = @Secondary("playlist_track")) // error at "playlist_track": [DuplicateTable] The table playlist_track of PlaylistTrack.artists is that of PlaylistTrack, and both would write its rows (rule M6). Name another, or reach the objects through PlaylistTrack.
        List<Artist> artists;
    }

    @Table
    static class Concert {
        @Id
        Long id;

        @Relationship(secondary = @Secondary)
        List<Artist> singers;
    }

    @Table
    static class Festival {
        @Id
        Long id;

        @Relationship(secondary = @Secondary("Concert_Artist")) // error at "Concert_Artist": [DuplicateTable] The table Concert_Artist of Festival.guests is that of Concert.singers already. Name another.
        List<Artist> guests;
    }
}
