package dev.alkahest.examples.tutorial;

import static dev.alkahest.examples.tutorial.AuthorTable.AUTHOR;
import static dev.alkahest.examples.tutorial.BookTable.BOOK;

import dev.alkahest.InvalidStateException;
import dev.alkahest.UniqueException;
import dev.alkahest.session.ScopedSession;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;

/** Objects that are rows: adding, finding, changing, deleting, and thinking better of it. */
final class SessionChapter {

    private SessionChapter() {}

    static void run(SessionFactory sessions, Steps steps) {
        // tutorial: add
        Session session = sessions.open();
        Author lem = new Author("Stanislaw Lem");
        session.add(lem);
        System.out.println(session.stateOf(lem) + ", key " + lem.id);
        session.flush();
        System.out.println(session.stateOf(lem) + ", key " + lem.id);
        // end
        steps.done("add");
        // tutorial: identity
        Author found =
                session.query(AUTHOR).where(AUTHOR.name.eq("Stanislaw Lem")).one();
        System.out.println(found == lem);
        System.out.println(session.get(AUTHOR, lem.id) == lem); // the identity map knows: no SELECT
        // end
        steps.done("identity");
        // tutorial: change
        lem.name = "Stanisław Lem";
        System.out.println(session.dirty().contains(lem));
        System.out.println(session.planFlush());
        // end
        steps.done("change");
        // tutorial: autoflush
        System.out.println(
                session.query(AUTHOR).where(AUTHOR.name.eq("Stanisław Lem")).count());
        // end
        steps.done("autoflush");
        // tutorial: commit
        session.commit();
        System.out.println(session.isExpired(lem));
        System.out.println(session.get(AUTHOR, lem.id).name); // read again: somebody may have changed it
        // end
        steps.done("commit");
        // tutorial: rollback
        Author nobody = new Author("Nobody");
        session.add(nobody);
        lem.name = "S. L.";
        session.flush();
        session.rollback();
        System.out.println(session.stateOf(nobody) + ", and " + lem.name);
        // end
        steps.done("rollback");
        // tutorial: savepoint
        session.add(new Author("Karel Čapek"));
        try {
            session.nested(() -> session.add(new Author("Stanisław Lem"))); // the name is unique
        } catch (UniqueException e) {
            System.out.println("There is one already.");
        }
        session.commit();
        // end
        steps.done("savepoint");
        // tutorial: delete
        Author capek =
                session.query(AUTHOR).where(AUTHOR.name.eq("Karel Čapek")).one();
        session.delete(capek);
        session.commit();
        System.out.println(session.stateOf(capek));
        session.close();
        // end
        steps.done("delete");
        // tutorial: transaction
        sessions.transaction(work -> work.add(new Author("Ursula K. Le Guin")));
        long authors = sessions.call(work -> work.query(AUTHOR).count());
        System.out.println(
                authors + " authors, " + sessions.call(work -> work.query(BOOK).count()) + " books");
        // end
        steps.done("transaction");
        sessionsOfOtherKinds(sessions, steps);
    }

    private static void sessionsOfOtherKinds(SessionFactory sessions, Steps steps) {
        // tutorial: read-only
        SessionFactory reading = sessions.withReadOnly(true);
        try (Session session = reading.open()) {
            System.out.println(session.query(AUTHOR).count());
            session.add(new Author("Karel Čapek"));
        } catch (InvalidStateException e) {
            System.out.println(e.getMessage());
        }
        // end
        steps.done("read-only");
        // tutorial: autobegin
        try (Session session = sessions.withAutobegin(false).open()) {
            session.begin(); // nothing may be asked before, and nothing after the commit
            System.out.println(session.query(AUTHOR).count());
            session.commit();
        }
        // end
        steps.done("autobegin");
        // tutorial: scope
        ScopedSession scope = sessions.scoped();
        scope.transaction(session -> System.out.println(session == scope.session()));
        System.out.println(scope.isOpen());
        // end
        steps.done("scope");
    }
}
