package dev.alkahest.examples.guide;

import dev.alkahest.mapping.EntityTable;
import dev.alkahest.session.Session;
import java.util.List;

/** The code block of the guide on code for several entities. */
final class Titles {

    private Titles() {}

    // guide: mixin-use
    static List<String> titles(Session session, EntityTable<? extends Titled> table) {
        return session.query(table).all().stream().map(Titled::getTitle).toList();
    }
    // end
}
