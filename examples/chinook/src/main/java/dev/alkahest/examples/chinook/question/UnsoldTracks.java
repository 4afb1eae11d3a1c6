package dev.alkahest.examples.chinook.question;

import static dev.alkahest.examples.chinook.model.TrackTable.TRACK;

import dev.alkahest.examples.chinook.model.Album;
import dev.alkahest.examples.chinook.model.Track;
import dev.alkahest.query.Query;
import dev.alkahest.session.Session;
import java.time.Duration;

/** Asks for objects that lack others, and walks on from them: the albums of all come at once, so do their artists. */
final class UnsoldTracks implements Question {

    @Override
    public String text() {
        return "What has never been sold, and would fill an evening?";
    }

    @Override
    public Answer answer(Session session) {
        Query<Track> unsold = session.query(TRACK).where(TRACK.lines().none());
        Answer answer = Answer.of("track", "album", "artist", "genre", "time");
        for (Track track : unsold.orderBy(TRACK.milliseconds.desc()).limit(5).all()) {
            Album album = track.album.get();
            answer.add(
                    track.name,
                    album.title,
                    album.artist.get().name,
                    track.genre.name,
                    Duration.ofMillis(track.milliseconds));
        }
        return answer.withNote("5 of " + unsold.count() + " tracks");
    }
}
