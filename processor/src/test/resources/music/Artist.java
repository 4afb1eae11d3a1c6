package music;

import static dev.alkahest.annotation.Cascade.DELETE;
import static dev.alkahest.annotation.Cascade.DELETE_ORPHAN;
import static dev.alkahest.annotation.Cascade.MERGE;
import static dev.alkahest.annotation.Cascade.SAVE_UPDATE;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("artist")
public class Artist {

    @Id
    Long id;

    @Column(length = 120, nullable = false)
    String name;

    @Relationship(
            backPopulates = "artist",
            cascade = {SAVE_UPDATE, MERGE, DELETE, DELETE_ORPHAN},
            orderBy = "title")
    List<Album> albums = new ArrayList<>();
}
