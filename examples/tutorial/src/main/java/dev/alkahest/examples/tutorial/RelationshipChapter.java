package dev.alkahest.examples.tutorial;

import static dev.alkahest.examples.tutorial.AuthorTable.AUTHOR;
import static dev.alkahest.examples.tutorial.BookTable.BOOK;
import static dev.alkahest.examples.tutorial.LoanTable.LOAN;
import static dev.alkahest.examples.tutorial.SubjectTable.SUBJECT;

import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.time.LocalDate;
import java.util.List;

/** References and collections: one graph of objects, whichever side one looks from. */
final class RelationshipChapter {

    private RelationshipChapter() {}

    private static Author author(Session session, String name) {
        return session.query(AUTHOR).where(AUTHOR.name.eq(name)).one();
    }

    static void run(SessionFactory sessions, Steps steps) {
        Session session = sessions.open();
        // tutorial: sides
        Author lem = author(session, "Stanisław Lem");
        Book solaris = new Book("Solaris", 1961);
        lem.books.add(solaris);
        System.out.println(solaris.author.get().name);
        // end
        steps.done("sides");
        // tutorial: reach
        solaris.loans.add(new Loan("Ada", LocalDate.of(2024, 3, 1)));
        solaris.subjects.add(new Subject("space"));
        System.out.println(session.planFlush());
        session.commit();
        // end
        steps.done("reach");
        // tutorial: subjects
        Subject space = session.query(SUBJECT).where(SUBJECT.name.eq("space")).one();
        Author leGuin = author(session, "Ursula K. Le Guin");
        Book dispossessed = new Book("The Dispossessed", 1974);
        Book earthsea = new Book("A Wizard of Earthsea", 1968);
        leGuin.books.addAll(List.of(dispossessed, earthsea));
        dispossessed.subjects.addAll(List.of(space, new Subject("anarchy")));
        earthsea.loans.add(new Loan("Ben", LocalDate.of(2024, 4, 1)));
        earthsea.loans.add(new Loan("Ada", LocalDate.of(2024, 5, 1)));
        session.commit();
        // end
        steps.done("subjects");
        // tutorial: path
        List<Book> books = session.query(BOOK)
                .where(BOOK.author().name.like("%Le Guin"))
                .orderBy(BOOK.published.asc())
                .all();
        books.forEach(book -> System.out.println(book.title));
        // end
        steps.done("path");
        // tutorial: any
        List<Author> readByAda = session.query(AUTHOR)
                .where(AUTHOR.books().any(BOOK.loans().any(LOAN.reader.eq("Ada"))))
                .orderBy(AUTHOR.name.asc())
                .all();
        readByAda.forEach(author -> System.out.println(author.name));
        // end
        steps.done("any");
        // tutorial: unlink
        dispossessed.subjects.remove(space);
        System.out.println(space.books.size());
        session.commit();
        // end
        steps.done("unlink");
        session.close();
    }
}
