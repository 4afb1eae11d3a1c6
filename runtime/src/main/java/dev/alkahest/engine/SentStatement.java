package dev.alkahest.engine;

/**
 * A statement that is sent to the database, as a {@link StatementListener} hears of it. The values of its parameters are not
 * part of it.
 *
 * @param sql its text, with placeholders
 * @param batchSize how often it is run, each time with other values; 1 unless it is a batch
 * @param cause what it is sent for
 */
public record SentStatement(String sql, int batchSize, StatementCause cause) {

    /** Returns how many parameters its text has: placeholders outside of names and texts in quotes. */
    public int parameters() {
        int parameters = 0;
        char quote = 0;
        for (int at = 0; at < sql.length(); at++) {
            char character = sql.charAt(at);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '\'' || character == '"' || character == '`') {
                quote = character;
            } else if (character == '?') {
                parameters++;
            }
        }
        return parameters;
    }
}
