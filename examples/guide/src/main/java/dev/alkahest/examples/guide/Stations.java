package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.PlayTable.PLAY;
import static dev.alkahest.sql.Dates.currentTimestamp;
import static dev.alkahest.sql.Dates.secondsBetween;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.sql.TemporalExpression;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The code blocks of the guide on collections that are too many to be loaded, and on what their times tell. */
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

    static List<Row> playsOfEachHour(Session session) {
        // guide: truncated
        TemporalExpression<Instant> hour = PLAY.at.truncatedTo(ChronoUnit.HOURS);
        List<Row> hours = session.execute(select(hour, count(PLAY.id))
                        .where(secondsBetween(PLAY.at, currentTimestamp()).gt(60L))
                        .groupBy(hour)
                        .orderBy(hour.desc()))
                .all();
        // end
        return hours;
    }
}
