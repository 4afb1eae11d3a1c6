package dev.alkahest.examples.chinook.change;

import static dev.alkahest.examples.chinook.model.TrackTable.TRACK;

import dev.alkahest.examples.chinook.model.Track;
import dev.alkahest.examples.chinook.question.Answer;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Assigns new prices and commits: one batch of UPDATEs, which names the one column that has changed. */
final class PriceRise implements Change {

    private static final BigDecimal RISE = new BigDecimal("0.30");

    @Override
    public String text() {
        return "\"Let There Be Rock\" becomes dearer";
    }

    @Override
    public Answer make(SessionFactory sessions) {
        Map<Long, BigDecimal> before = sessions.call(session -> prices(tracks(session)));
        sessions.transaction(session -> {
            for (Track track : tracks(session)) {
                track.unitPrice = track.unitPrice.add(RISE);
            }
        });
        return sessions.call(session -> compared(before, tracks(session)));
    }

    private static List<Track> tracks(Session session) {
        return session.query(TRACK)
                .where(TRACK.album().title.eq("Let There Be Rock"))
                .orderBy(TRACK.id.asc())
                .all();
    }

    private static Map<Long, BigDecimal> prices(List<Track> tracks) {
        return tracks.stream().collect(Collectors.toMap(track -> track.id, track -> track.unitPrice));
    }

    private static Answer compared(Map<Long, BigDecimal> before, List<Track> tracks) {
        Answer answer = Answer.of("track", "before", "after");
        for (Track track : tracks) {
            answer.add(track.name, before.get(track.id), track.unitPrice);
        }
        return answer;
    }
}
