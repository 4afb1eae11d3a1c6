package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.PassTable.PASS;

import dev.alkahest.session.Session;
import java.util.List;

/** The code block of the guide on classes with tables of their own. */
final class Passes {

    private Passes() {}

    static List<Pass> of(Session session, String holder) {
        // guide: concrete-query
        List<Pass> passes = session.query(PASS).where(PASS.holder.eq(holder)).all(); // of both tables
        // end
        return passes;
    }
}
