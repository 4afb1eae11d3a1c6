package dev.alkahest.behaviour.session.flush;

import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.session.Session;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What a flush sends, in its order. */
abstract class FlushOrderTests extends FlushTests {

    SqlLog log;

    @BeforeEach
    void openLog() {
        log = SqlLog.open();
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    /** Returns the verb and the table of each statement that a flush writes with. */
    List<String> sentBy(Session session) {
        log.take();
        session.flush();
        return log.take().stream()
                .filter(text -> !text.startsWith("SELECT")) // by which MariaDB reads the values that it makes
                .map(text -> text.toLowerCase(Locale.ROOT)
                        .replaceFirst("^with made as \\(", "") // which PostgreSQL orders the values by that it makes
                        .split("[ (]"))
                .map(words -> words[0] + " " + (words[0].equals("update") ? words[1] : words[2]))
                .toList();
    }
}
