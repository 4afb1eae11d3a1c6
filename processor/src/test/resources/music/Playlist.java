package music;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("playlist")
public class Playlist {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "playlists", secondary = @Secondary("playlist_track"))
    List<Track> tracks = new ArrayList<>();
}
