package dev.alkahest.session;

import java.util.Set;

/** The parts of a session that its changes need. They are made with the first of those, as many sessions only read. */
final class WritingParts {

    private final LinkChanges links = new LinkChanges();
    private final ListPositions positions = new ListPositions();
    private final HeardTargets heard = new HeardTargets();
    private final Upserts upserts;
    private final SharedColumns shared;
    private final AddCascade adding;

    WritingParts(SessionContext context) {
        this.upserts = new Upserts(context);
        this.shared = new SharedColumns(context);
        this.adding = new AddCascade(context);
    }

    LinkChanges links() {
        return links;
    }

    ListPositions positions() {
        return positions;
    }

    HeardTargets heard() {
        return heard;
    }

    Upserts upserts() {
        return upserts;
    }

    SharedColumns shared() {
        return shared;
    }

    AddCascade adding() {
        return adding;
    }

    /** Returns whether pairs or places in some tables have changed since the last flush. */
    boolean touches(Set<String> tables) {
        return links.touches(tables) || positions.touches(tables);
    }

    /** All changes are flushed, or undone. */
    void nothingToFlush() {
        links.clear();
        heard.clear();
        positions.clear();
        shared.clear();
    }
}
