package dev.alkahest.examples.guide;

import static dev.alkahest.examples.guide.PosterTable.POSTER;
import static dev.alkahest.query.LoadOption.undefer;

import dev.alkahest.session.Session;
import java.util.List;

/** The code blocks of the guide on columns that are loaded when they are asked for. */
final class Posters {

    private Posters() {}

    static byte[] firstPicture(Session session) {
        // guide: deferred-get
        List<Poster> posters = session.query(POSTER).all(); // without their pictures
        byte[] first = posters.get(0).getPicture().get(); // reads them all, by one statement
        // end
        return first;
    }

    static List<Poster> forAnExport(Session session) {
        // guide: undefer
        List<Poster> all =
                session.query(POSTER).options(undefer(POSTER.picture)).all();
        // end
        return all;
    }
}
