package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.PlayTable.PLAY;

import dev.alkahest.session.Session;
import java.time.Instant;
import java.util.List;

/** The code blocks of the guide on collections that are too many to be loaded. */
final class Stations {

    private Stations() {}

    static List<Play> lastHour(Session session, Station station, Instant now) {
        // guide: write-only-query
        station.plays.add(new Play("Riff Raff", now)); // reads none of the others
        List<Play> lastHour = session.query(station.plays)
                .where(PLAY.at.gt(now.minusSeconds(3600)))
                .all();
        // end
        return lastHour;
    }
}
