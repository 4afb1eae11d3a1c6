package dev.alkahest.sql;

import java.util.Iterator;
import java.util.ServiceLoader;

/**
 * Gives the text of {@code toString()} of a {@link Statement}. Dialects stand above statements, so the one that writes it is found
 * as a service. Thread-safe.
 */
public interface StatementText {

    /** Returns a statement as a person reads it, in lines and without its values. Throws nothing. */
    String textOf(Statement statement);

    /** The one that was found. */
    final class Known {

        private static final StatementText TEXT = find();

        private Known() {}

        static String textOf(Statement statement) {
            return TEXT.textOf(statement);
        }

        private static StatementText find() {
            Iterator<StatementText> found = ServiceLoader.load(
                            StatementText.class, StatementText.class.getClassLoader())
                    .iterator();
            return found.hasNext()
                    ? found.next()
                    : statement -> statement.shape().toString();
        }
    }
}
