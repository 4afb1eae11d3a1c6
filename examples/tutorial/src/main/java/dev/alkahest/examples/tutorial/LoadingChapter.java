package dev.alkahest.examples.tutorial;

import static dev.alkahest.examples.tutorial.AuthorTable.AUTHOR;
import static dev.alkahest.examples.tutorial.BookTable.BOOK;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.raise;
import static dev.alkahest.query.LoadOption.raiseOthers;
import static dev.alkahest.query.LoadOption.selectin;

import dev.alkahest.AlkahestException;
import dev.alkahest.DetachedException;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;

/** When related objects are read, and in how many statements. */
final class LoadingChapter {

    private LoadingChapter() {}

    static void run(SessionFactory sessions, Steps steps) {
        // tutorial: lazy
        try (Session session = sessions.open()) {
            List<Author> authors =
                    session.query(AUTHOR).orderBy(AUTHOR.name.asc()).all();
            for (Author author : authors) {
                System.out.println(author.name + ": " + author.books.size()); // the first size() loads for both
            }
        }
        // end
        steps.done("lazy");
        // tutorial: selectin
        try (Session session = sessions.open()) {
            List<Author> authors = session.query(AUTHOR)
                    .options(selectin(AUTHOR.books().loans()))
                    .all();
            System.out.println(authors.get(0).books.get(0).loans.size());
        }
        // end
        steps.done("selectin");
        // tutorial: joined
        try (Session session = sessions.open()) {
            Book newest = session.query(BOOK)
                    .orderBy(BOOK.published.desc())
                    .limit(1)
                    .options(joined(BOOK.author()))
                    .one();
            System.out.println(newest.title + ", by " + newest.author.get().name);
        }
        // end
        steps.done("joined");
        // tutorial: raise
        try (Session session = sessions.open()) {
            Book first = session.query(BOOK)
                    .orderBy(BOOK.published.asc())
                    .limit(1)
                    .options(raise(BOOK.loans()))
                    .one();
            try {
                System.out.println(first.loans.size());
            } catch (AlkahestException e) {
                System.out.println(e.getMessage());
            }
        }
        // end
        steps.done("raise");
        // tutorial: raise-others
        try (Session session = sessions.open()) {
            Book first = session.query(BOOK)
                    .orderBy(BOOK.published.asc())
                    .limit(1)
                    .options(joined(BOOK.author()), raiseOthers())
                    .one();
            System.out.println(first.author.get().name);
            try {
                System.out.println(first.subjects.size());
            } catch (AlkahestException e) {
                System.out.println(e.getMessage());
            }
        }
        // end
        steps.done("raise-others");
        // tutorial: detached
        Author detached = sessions.call(session ->
                session.query(AUTHOR).orderBy(AUTHOR.name.asc()).first().orElseThrow());
        System.out.println(detached.name); // columns are there for good
        try {
            System.out.println(detached.books.size());
        } catch (DetachedException e) {
            System.out.println(e.getMessage());
        }
        // end
        steps.done("detached");
        // tutorial: populate
        try (Session session = sessions.open()) {
            Book first =
                    session.query(BOOK).orderBy(BOOK.published.asc()).limit(1).one();
            first.title = "Solyaris";
            session.withoutAutoflush(
                    () -> session.query(BOOK).populateExisting().all()); // what the rows have, changes or not
            System.out.println(first.title + ", changed: " + session.isModified(first));
        }
        // end
        steps.done("populate");
    }
}
