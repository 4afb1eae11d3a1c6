package dev.alkahest.dialect;

import dev.alkahest.sql.Bind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as a person reads them, one a line, as comments of SQL. */
final class ShownValues {

    private static final int LONGEST = 200;

    private ShownValues() {}

    static String of(List<Bind> binds) {
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (Bind bind : binds) {
            number++;
            lines.append("\n-- ").append(number).append(": ").append(shown(bind.value()));
        }
        return lines.toString();
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "NULL";
        }
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        String text = value.toString().replace("\n", "\\n").replace("\r", "\\r");
        String cut =
                text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "... (" + text.length() + " characters)";
        return value instanceof CharSequence ? "'" + cut + "'" : cut;
    }
}
