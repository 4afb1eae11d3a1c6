package dev.alkahest.examples.chinook.change;

import dev.alkahest.examples.chinook.question.Answer;
import dev.alkahest.session.SessionFactory;
import java.util.List;

/** Something that is done to the shop. */
public interface Change {

    /** The two changes. */
    List<Change> ALL = List.of(new PriceRise(), new UndoneDeletion());

    /** Returns what is done, in words. */
    String text();

    /** Does it, and tells what it looked like before and after. */
    Answer make(SessionFactory sessions);
}
