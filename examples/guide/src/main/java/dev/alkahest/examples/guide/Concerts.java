package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.ConcertTable.CONCERT;
import static dev.alkahest.examples.guide.ReviewTable.REVIEW;
import static dev.alkahest.examples.guide.VenueTable.VENUE;
import static dev.alkahest.sql.JsonPath.json;

import dev.alkahest.session.Session;
import dev.alkahest.sql.JsonPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One method for each code block of the guide about values of your own. */
final class Concerts {

    private Concerts() {}

    static List<Concert> ofFee(Session session) {
        // guide: converted-query
        List<Concert> concerts = session.query(CONCERT)
                .where(CONCERT.fee.ge(new Money(new BigDecimal("500"))), CONCERT.mood.eq(Mood.WILD))
                .orderBy(CONCERT.fee.desc())
                .all();
        // end
        return concerts;
    }

    static List<Venue> largest(Session session) {
        // guide: formula-query
        List<Venue> venues = session.query(VENUE)
                .where(VENUE.concerts.gt(0L))
                .orderBy(VENUE.places.desc())
                .all();
        // end
        return venues;
    }

    static Album built(Artist acdc) {
        // guide: builder
        Album album = AlbumBuilder.title("Powerage") // nothing compiles before
                .artist(acdc) // both are there
                .released(LocalDate.of(1978, 5, 5))
                .tags(TagBuilder.name("rock").build(), TagBuilder.name("hard").build())
                .build();
        // end
        return album;
    }

    static void encore(Session session, Concert concert) {
        // guide: json-change
        concert.encores.add("Ride On"); // found by the flush
        session.commit();
        // end
    }

    static List<Concert> thatEndWith(Session session, String title) {
        // guide: json-path
        JsonPath encores = json(CONCERT.encores); // the way into objects is at("hall").at("name")
        List<Concert> concerts = session.query(CONCERT)
                .where(encores.size().ge(1), encores.at(0).asText().eq(title))
                .all();
        // end
        return concerts;
    }

    static List<BigDecimal> reduced(Session session) {
        // guide: made-values
        Ware ware = new Ware(new BigDecimal("20.00"), 10);
        session.add(ware);
        session.flush(); // INSERT INTO ware (price, discount) VALUES (?, ?)
        BigDecimal now = ware.reduced; // 18.00
        ware.discount = 50;
        session.flush(); // UPDATE, and SELECT ware.id, ware.reduced FROM ware WHERE ware.id = ?
        BigDecimal then = ware.reduced; // 10.00
        // end
        return List.of(now, then);
    }

    static List<Concert> inALargeHall(Session session) {
        // guide: embedded-query
        List<Concert> concerts = session.query(CONCERT)
                .where(CONCERT.hall.city.eq("Oslo"), CONCERT.hall.seats.gt(1000))
                .all();
        // end
        return concerts;
    }

    static List<Review> retract(Session session) {
        // guide: filter-query
        List<Review> reviews = session.query(REVIEW).all(); // WHERE published AND deleted_at IS NULL
        session.delete(reviews.get(0)); // UPDATE review SET deleted_at = ? WHERE id = ?
        session.flush();
        List<Review> every = session.query(REVIEW).withoutFilters().all();
        // end
        return every;
    }
}
