package dev.alkahest.processor.statement;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of values in a text, {@code :name}, where the runtime finds them: not in quotes and comments. */
public final class ValueNames {

    private static final Pattern WORD = Pattern.compile(
            "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|--[^\\n]*|/\\*.*?\\*/|(\\$\\w*\\$).*?\\1"
                    + "|::|\\\\:|:([A-Za-z_]\\w*)",
            Pattern.DOTALL);

    private ValueNames() {}

    /** Returns the names, in the order in which they come. */
    public static Set<String> in(String sql) {
        Set<String> names = new LinkedHashSet<>();
        Matcher word = WORD.matcher(sql);
        while (word.find()) {
            if (word.group(2) != null) {
                names.add(word.group(2));
            }
        }
        return names;
    }
}
