package dev.alkahest.examples.chinook;

import dev.alkahest.AlkahestException;
import dev.alkahest.InvalidUrlException;
import dev.alkahest.engine.EchoMode;
import dev.alkahest.engine.Engine;
import dev.alkahest.examples.chinook.change.Change;
import dev.alkahest.examples.chinook.data.Loader;
import dev.alkahest.examples.chinook.question.Answer;
import dev.alkahest.examples.chinook.question.Question;
import dev.alkahest.session.SessionFactory;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The program: builds the shop, fills it, asks ten questions, makes two changes, and checks that all is there. */
public final class Chinook {

    private final SessionFactory sessions;
    private final PrintStream out;

    private Chinook(SessionFactory sessions, PrintStream out) {
        this.sessions = sessions;
        this.out = out;
    }

    /** Runs the program and ends the JVM with its status. */
    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%5$s%n");
        System.exit(run(List.of(arguments), utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
    }

    private static PrintStream utf8(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
    }

    /** Runs the program; returns 0 when the shop is as it should be, 1 when it is not, 2 when it was called wrongly. */
    static int run(List<String> words, PrintStream out, PrintStream errors) {
        try {
            Arguments arguments = Arguments.of(words);
            EchoMode echo = arguments.echo() ? EchoMode.STATEMENTS : EchoMode.OFF;
            try (Engine engine = Engine.builder(arguments.url()).echo(echo).create()) {
                return new Chinook(SessionFactory.create(engine), out).run();
            }
        } catch (UsageException | InvalidUrlException e) {
            errors.println(e.getMessage());
            errors.print(Arguments.USAGE);
            return 2;
        } catch (AlkahestException e) {
            errors.println(e.getMessage());
            return 1;
        }
    }

    private int run() {
        long started = System.nanoTime();
        createTables();
        load();
        ask();
        change();
        Figures figures = sessions.call(
                session -> Figures.read(session, sessions.metadata().tables()));
        out.printf(
                Locale.ROOT,
                "%n%s  statements %d  seconds %.1f%n",
                figures,
                statements(),
                (System.nanoTime() - started) / 1e9);
        return figures.equals(Figures.OF_THE_DATA) ? 0 : 1;
    }

    private void createTables() {
        sessions.metadata().dropAll(sessions.engine());
        sessions.metadata().createAll(sessions.engine());
        out.println(sessions.metadata().tables().size() + " tables in " + sessions.engine());
    }

    private void load() {
        new Loader(sessions, out).load();
    }

    private void ask() {
        for (Question question : Question.ALL) {
            show(question.text(), () -> sessions.call(question::answer));
        }
    }

    private void change() {
        for (Change change : Change.ALL) {
            show(change.text(), () -> change.make(sessions));
        }
    }

    /** Shows what was found out, and how many statements that took. */
    private void show(String title, Supplier<Answer> work) {
        long before = statements();
        Answer answer = work.get();
        long sent = statements() - before;
        out.printf("%n%-60s %d %s%n", title, sent, sent == 1 ? "statement" : "statements");
        answer.lines().forEach(out::println);
    }

    private long statements() {
        return sessions.engine().statistics().statements();
    }
}
