package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import dev.alkahest.mapping.Ref;

/** The words of a song in a language. */
// guide: translation
@Table(uniques = @Unique({"song", "language"}))
public class Translation {
    @Id
    Long id;

    String language;
    String words;

    @Relationship(backPopulates = "translations")
    Ref<Song> song = Ref.empty();

    Translation() {}

    Translation(String language, String words) {
        this.language = language;
        this.words = words;
    }
}
// end
