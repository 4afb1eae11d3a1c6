package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.HashMap;
import java.util.Map;

/** What is sung, in several languages. */
@Table
public class Song {
    @Id
    Long id;

    // guide: translations-of-song
    // in Song
    @Relationship(
            backPopulates = "song",
            mapKey = "language",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    Map<String, Translation> translations = new HashMap<>();
    // end
}
