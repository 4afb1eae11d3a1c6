package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.WriteOnlyCollection;

/** A radio station that plays day and night. */
@Table
public class Station {
    @Id
    Long id;

    // guide: write-only
    // in Station
    @Relationship(backPopulates = "station", cascade = Cascade.ALL, passiveDeletes = true)
    WriteOnlyCollection<Play> plays = WriteOnlyCollection.empty();
    // end
}
