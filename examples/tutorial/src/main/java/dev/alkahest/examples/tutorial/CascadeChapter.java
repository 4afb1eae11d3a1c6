package dev.alkahest.examples.tutorial;

import static dev.alkahest.examples.tutorial.AuthorTable.AUTHOR;
import static dev.alkahest.examples.tutorial.BookTable.BOOK;
import static dev.alkahest.examples.tutorial.LoanTable.LOAN;

import dev.alkahest.NotNullException;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;

/** What goes along when an object is added, taken out of a collection, or deleted. */
final class CascadeChapter {

    private CascadeChapter() {}

    private static Book book(Session session, String title) {
        return session.query(BOOK).where(BOOK.title.eq(title)).one();
    }

    static void run(SessionFactory sessions, Steps steps) {
        // tutorial: orphan
        sessions.transaction(session -> {
            Book earthsea = book(session, "A Wizard of Earthsea");
            earthsea.loans.remove(0); // Ben has brought it back
        });
        // end
        steps.done("orphan");
        // tutorial: moved
        sessions.transaction(session -> {
            Loan loan = session.query(LOAN)
                    .where(LOAN.book().title.eq("A Wizard of Earthsea"))
                    .one();
            book(session, "The Dispossessed").loans.add(loan); // no orphan: it has a new owner
        });
        // end
        steps.done("moved");
        // tutorial: deep
        sessions.transaction(session -> session.delete(book(session, "Solaris")));
        // end
        steps.done("deep");
        // tutorial: refused
        try {
            sessions.transaction(session -> session.delete(
                    session.query(AUTHOR).where(AUTHOR.name.like("%Le Guin")).one()));
        } catch (NotNullException e) {
            System.out.println("Her books are still here.");
        }
        // end
        steps.done("refused");
        // tutorial: left
        for (String line : sessions.call(session -> session.query(BOOK).orderBy(BOOK.title.asc()).all().stream()
                .map(book -> book.title + ", loans: " + book.loans.size())
                .toList())) {
            System.out.println(line);
        }
        // end
        steps.done("left");
    }
}
