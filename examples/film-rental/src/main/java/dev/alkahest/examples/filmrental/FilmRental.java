package dev.alkahest.examples.filmrental;

import static dev.alkahest.examples.filmrental.model.DiscTable.DISC;
import static dev.alkahest.examples.filmrental.model.PaymentTable.PAYMENT;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.sum;

import dev.alkahest.AlkahestException;
import dev.alkahest.InvalidUrlException;
import dev.alkahest.engine.EchoMode;
import dev.alkahest.engine.Engine;
import dev.alkahest.examples.filmrental.change.Change;
import dev.alkahest.examples.filmrental.data.Books;
import dev.alkahest.examples.filmrental.data.Figures;
import dev.alkahest.examples.filmrental.data.Loader;
import dev.alkahest.examples.filmrental.data.Shops;
import dev.alkahest.examples.filmrental.question.Question;
import dev.alkahest.examples.filmrental.rule.PriceHistory;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The program: creates the shops, fills them, asks eight questions, lives through a day, and compares the books. */
public final class FilmRental {

    static final String USAGE = """
            usage: examples/film-rental/run [URL] [--echo]

              URL     where to put the shops; tables of an earlier run are replaced:
                        h2:mem:films                          in memory, the default
                        sqlite:///file.db                     a file in this directory
                        postgresql://user:pw@host/database    a server
                        mariadb://user:pw@host/database       likewise
              --echo  show the SQL that is sent
            """;

    private final SessionFactory sessions;
    private final PrintStream out;

    private FilmRental(SessionFactory sessions, PrintStream out) {
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

    /** Runs the program; returns 0 when the books agree, 1 when they do not, 2 when it was called wrongly. */
    static int run(List<String> arguments, PrintStream out, PrintStream errors) {
        List<String> urls = new ArrayList<>(arguments);
        EchoMode echo = urls.removeIf("--echo"::equals) ? EchoMode.STATEMENTS : EchoMode.OFF;
        if (urls.size() > 1 || urls.stream().anyMatch(url -> url.startsWith("-"))) {
            errors.print(USAGE);
            return 2;
        }
        String url = urls.isEmpty() ? "h2:mem:films" : urls.get(0);
        try (Engine engine = Engine.builder(url).echo(echo).create()) {
            return new FilmRental(SessionFactory.create(engine), out).run();
        } catch (InvalidUrlException e) {
            errors.println(e.getMessage());
            errors.print(USAGE);
            return 2;
        } catch (AlkahestException e) {
            errors.println(e.getMessage());
            return 1;
        }
    }

    private int run() {
        createTables();
        Loader.load(sessions.withListener(new PriceHistory(Shops.FIRST_DAY)), out);
        for (Question question : Question.ALL) {
            show(question.text(), () -> sessions.call(question::answer));
        }
        Books books = new Books();
        Figures expected = books.all();
        SessionFactory today = sessions.withListener(new PriceHistory(Shops.TODAY));
        for (Change change : Change.ALL) {
            show(change.text(), () -> change.make(today));
            expected = expected.plus(change.effect(books));
        }
        Figures figures = sessions.call(this::figures);
        out.printf("%n%s%n", figures);
        return figures.equals(expected) ? 0 : 1;
    }

    private void createTables() {
        sessions.metadata().dropAll(sessions.engine());
        sessions.metadata().createAll(sessions.engine());
        out.println(sessions.metadata().tables().size() + " tables in " + sessions.engine());
    }

    /** Shows what was found out or done, and how many statements that took. */
    private void show(String title, Supplier<List<String>> work) {
        long before = sessions.engine().statistics().statements();
        List<String> lines = work.get();
        long sent = sessions.engine().statistics().statements() - before;
        out.printf(Locale.ROOT, "%n%s  (%d %s)%n", title, sent, sent == 1 ? "statement" : "statements");
        lines.forEach(line -> out.println("    " + line));
    }

    private Figures figures(Session session) {
        long rows = sessions.metadata().tables().stream()
                .mapToLong(table ->
                        session.execute(select(count()).from(table)).one().get(0, Long.class))
                .sum();
        BigDecimal takings =
                session.execute(select(sum(PAYMENT.amount)).from(PAYMENT)).one().get(0, BigDecimal.class);
        return new Figures(rows, session.query(DISC).where(DISC.away.eq(true)).count(), takings);
    }
}
