package dev.alkahest.examples.chinook.question;

import static dev.alkahest.examples.chinook.model.AlbumTable.ALBUM;
import static dev.alkahest.examples.chinook.model.TrackTable.TRACK;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sumLong;

import dev.alkahest.engine.Row;
import dev.alkahest.examples.chinook.model.ArtistTable;
import dev.alkahest.session.Session;
import dev.alkahest.sql.NumberExpression;
import java.time.Duration;

/** Asks for sums over a joined collection, and for a name at the end of a path. */
final class LongestAlbums implements Question {

    @Override
    public String text() {
        return "Which albums play the longest?";
    }

    @Override
    public Answer answer(Session session) {
        ArtistTable artist = ALBUM.artist();
        NumberExpression<Long> tracks = count(TRACK.id);
        NumberExpression<Long> time = sumLong(TRACK.milliseconds);
        Answer answer = Answer.of("album", "artist", "tracks", "time");
        for (Row row : session.execute(select(ALBUM.title, artist.name, tracks, time)
                .from(ALBUM)
                .join(ALBUM.tracks())
                .groupBy(ALBUM.id, ALBUM.title, artist.name)
                .orderBy(time.desc(), ALBUM.id.asc())
                .limit(5))) {
            answer.add(row.get(ALBUM.title), row.get(artist.name), row.get(tracks), Duration.ofMillis(row.get(time)));
        }
        return answer;
    }
}
