package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a {@link TextSql} taken apart at its names: {@code :artist}. What stands in quotes and comments is left alone, and
 * so is {@code ::}; {@code \:} is a colon.
 *
 * @param texts the text before the first name, between each and the next, and behind the last
 * @param names the names, without their colons, as often as they stand there
 */
record TextPieces(List<String> texts, List<String> names) {

    private static final Pattern WORD = Pattern.compile(
            "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|--[^\\n]*|/\\*.*?\\*/|(\\$\\w*\\$).*?\\1"
                    + "|::|\\?\\?|\\\\:|:([A-Za-z_]\\w*)|[?'\"`]",
            Pattern.DOTALL);

    TextPieces {
        texts = List.copyOf(texts);
        names = List.copyOf(names);
    }

    static TextPieces of(String sql) {
        List<String> texts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher word = WORD.matcher(sql);
        int end = 0;
        while (word.find()) {
            text.append(sql, end, word.start());
            end = word.end();
            if (word.group(2) != null) {
                texts.add(text.toString());
                names.add(word.group(2));
                text.setLength(0);
            } else {
                text.append(textOf(word.group()));
            }
        }
        texts.add(text.append(sql, end, sql.length()).toString());
        return new TextPieces(texts, names);
    }

    private static String textOf(String word) {
        return switch (word) {
            case "\\:" -> ":";
            case "?" ->
                throw new InvalidStatementException("The text has a '?'. Name the value, as in :price, and give it with"
                        + " bind(\"price\", ...); an operator with a question mark is written ??.");
            case "'", "\"", "`" ->
                throw new InvalidStatementException("The text has a " + word + " that nothing closes.");
            default -> word;
        };
    }
}
