package dev.alkahest.examples.filmrental.change;

import dev.alkahest.examples.filmrental.data.Books;
import dev.alkahest.examples.filmrental.data.Figures;
import dev.alkahest.session.SessionFactory;
import java.util.List;

/** Something that happens in the shops. */
public interface Change {

    /** The seven events of the day. */
    List<Change> ALL = List.of(
            new DiscRented(),
            new DiscReturned(),
            new DiscWantedTwice(),
            new PriceRaised(),
            new VoucherRefused(),
            new ClerkMarried(),
            new FilmRemoved());

    /** Returns what happens, in words. */
    String text();

    /** Does it, and tells about it line by line. */
    List<String> make(SessionFactory sessions);

    /** Returns what the books say it adds to the figures. */
    Figures effect(Books books);
}
