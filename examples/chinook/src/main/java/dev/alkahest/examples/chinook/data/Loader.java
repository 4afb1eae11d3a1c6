package dev.alkahest.examples.chinook.data;

import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Fills the empty tables of the shop from the files: all of them in one session and one transaction. */
public final class Loader {

    /** In an order in which a row comes after those it refers to. */
    private static final List<CsvFile> FILES = List.of(
            new CsvFile("Artist", new ArtistLoader()),
            new CsvFile("Album", new AlbumLoader()),
            new CsvFile("MediaType", new MediaTypeLoader()),
            new CsvFile("Genre", new GenreLoader()),
            new CsvFile("Track", new TrackLoader()),
            new CsvFile("Playlist", new PlaylistLoader()),
            new CsvFile("PlaylistTrack", new PlaylistTrackLoader()),
            new CsvFile("Employee", new EmployeeLoader()),
            new CsvFile("Customer", new CustomerLoader()),
            new CsvFile("Invoice", new InvoiceLoader()),
            new CsvFile("InvoiceLine", new InvoiceLineLoader()));

    private final SessionFactory sessions;
    private final PrintStream out;

    /** Creates a loader that tells about each file. */
    public Loader(SessionFactory sessions, PrintStream out) {
        this.sessions = sessions;
        this.out = out;
    }

    /** Loads the files. */
    public void load() {
        sessions.transaction(session -> FILES.forEach(file -> load(file, session)));
    }

    private void load(CsvFile file, Session session) {
        long started = System.nanoTime();
        int rows = file.load(session);
        session.flush();
        out.printf(Locale.ROOT, "  %-14s %,6d rows  %5.2f s%n", file.name(), rows, (System.nanoTime() - started) / 1e9);
    }
}
