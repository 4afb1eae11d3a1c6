package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.MapView;
import dev.alkahest.sql.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    // guide: words-of-song
    // in Song
    Map<String, String> words() {
        return MapView.of(translations, translation -> translation.words, Translation::new);
    }
    // end

    // guide: view-of-song
    // in Song
    @Relationship(joinCondition = "unfinished", orderBy = "language")
    List<Translation> unfinished = new ArrayList<>();

    static Condition unfinished(SongTable song, TranslationTable translation) {
        return translation.songId.eq(song.id).and(translation.words.isNull());
    }
    // end
}
