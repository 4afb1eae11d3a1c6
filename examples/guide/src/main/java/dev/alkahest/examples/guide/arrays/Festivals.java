package dev.alkahest.examples.guide.arrays;

import static dev.alkahest.examples.guide.arrays.FestivalTable.FESTIVAL;

import dev.alkahest.session.Session;
import java.util.List;

/** Works with arrays. */
final class Festivals {

    private Festivals() {}

    static void extend(Session session, Festival festival) {
        // guide: array-change
        festival.genres.add("jazz"); // found by the flush, as is
        festival.years[0] = 1967;
        session.commit();
        // end
    }

    static List<Festival> ofBlues(Session session) {
        // guide: array-query
        List<Festival> ofBlues =
                session.query(FESTIVAL).where(FESTIVAL.genres.contains("blues")).all();
        // end
        return ofBlues;
    }
}
