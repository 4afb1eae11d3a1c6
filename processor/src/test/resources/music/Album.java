package music;

import static dev.alkahest.annotation.ForeignKey.Action.CASCADE;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Fields that generated code reaches itself. */
@Table(value = "album", indexes = @Index("artist"))
public class Album {

    @Id
    Long id;

    @Column(length = 160, nullable = false)
    String title;

    LocalDate released;

    @Version
    int version;

    @Relationship(backPopulates = "albums")
    @ForeignKey(onDelete = CASCADE, nullable = false)
    Ref<Artist> artist = Ref.empty();

    @Relationship(backPopulates = "album")
    List<Track> tracks = new ArrayList<>();
}
