package dev.alkahest.sql;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A statement that the user has written as text. Immutable; see {@link TextSql}.
 *
 * <p>Nobody knows which tables it reads: a session flushes all its changes before, if it flushes by itself. Objects that it holds
 * hear nothing of what the text has changed; {@code expireAll()} has them read again.
 */
public final class TextStatement extends WithShape implements Statement {

    private static final Pattern READING =
            Pattern.compile("^[\\s(]*(select|with|values|table)\\b", Pattern.CASE_INSENSITIVE);

    private final TextNode text;
    private final List<? extends Selectable> selected;
    private final List<Expression<?>> columns;

    TextStatement(TextNode text, List<? extends Selectable> selected) {
        this.text = text;
        this.selected = selected;
        this.columns = Selectable.selectionOf(selected);
    }

    /** Returns the text with its values. */
    public TextNode text() {
        return text;
    }

    /** Returns whether it is a query that changes nothing: it gives rows, and begins with SELECT, VALUES or TABLE, or WITH. */
    public boolean isReading() {
        return isQuery() && READING.matcher(text.pieces().get(0)).find();
    }

    @Override
    public List<? extends Selectable> selected() {
        return selected;
    }

    @Override
    public List<Expression<?>> expressions() {
        return columns;
    }

    @Override
    public boolean isQuery() {
        return !columns.isEmpty();
    }
}
