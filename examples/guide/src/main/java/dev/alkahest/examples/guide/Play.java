package dev.alkahest.examples.guide;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.time.Instant;

/** What a station has played, and when. */
@Table
public class Play {
    @Id
    Long id;

    String title;
    Instant at;

    // guide: play
    // in Play
    @Relationship(backPopulates = "plays")
    @ForeignKey(onDelete = ForeignKey.Action.CASCADE)
    Ref<Station> station = Ref.empty();
    // end

    Play() {}

    Play(String title, Instant at) {
        this.title = title;
        this.at = at;
    }
}
