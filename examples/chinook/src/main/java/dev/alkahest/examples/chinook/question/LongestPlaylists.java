package dev.alkahest.examples.chinook.question;

import static dev.alkahest.examples.chinook.model.PlaylistTable.PLAYLIST;
import static dev.alkahest.examples.chinook.model.TrackTable.TRACK;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sumLong;

import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.sql.NumberExpression;
import java.time.Duration;

/** Asks along a many-to-many relationship: the association table joins by itself. */
final class LongestPlaylists implements Question {

    @Override
    public String text() {
        return "Which playlists are the longest?";
    }

    @Override
    public Answer answer(Session session) {
        NumberExpression<Long> tracks = count(TRACK.id);
        NumberExpression<Long> time = sumLong(TRACK.milliseconds);
        Answer answer = Answer.of("id", "playlist", "tracks", "playing time");
        for (Row row : session.execute(select(PLAYLIST.id, PLAYLIST.name, tracks, time)
                .from(PLAYLIST)
                .join(PLAYLIST.tracks())
                .groupBy(PLAYLIST.id, PLAYLIST.name)
                .orderBy(tracks.desc(), PLAYLIST.id.asc())
                .limit(6))) {
            answer.add(row.get(PLAYLIST.id), row.get(PLAYLIST.name), row.get(tracks), Duration.ofMillis(row.get(time)));
        }
        return answer;
    }
}
