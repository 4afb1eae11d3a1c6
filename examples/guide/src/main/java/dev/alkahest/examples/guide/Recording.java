package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

// guide: converted-key
@Table
public class Recording {
    @Id
    @Convert(IsrcConverter.class)
    @Column(length = 12)
    Isrc isrc;

    @Relationship
    Ref<Recording> remixOf = Ref.empty(); // the column remix_of_isrc, converted likewise
}
// end
