package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.ConcertTable.CONCERT;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.sql.Expression;

@Table
public class Venue {

    @Id
    Long id;

    String town;
    int seats;
    int standing;

    // guide: formula
    // in Venue
    @Formula
    int places; // computed with each row that is read, never written

    @Formula
    Long concerts;

    static Expression<Integer> places(VenueTable venue) {
        return venue.seats.plus(venue.standing);
    }

    static Expression<Long> concerts(VenueTable venue) {
        return select(count(CONCERT.id))
                .from(CONCERT)
                .where(CONCERT.venueId.eq(venue.id))
                .asScalar();
    }
    // end

    Venue() {}

    Venue(String town, int seats, int standing) {
        this.town = town;
        this.seats = seats;
        this.standing = standing;
    }
}
