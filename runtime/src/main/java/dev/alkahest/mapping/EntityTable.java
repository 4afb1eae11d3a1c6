package dev.alkahest.mapping;

import dev.alkahest.sql.Path;
import dev.alkahest.sql.RowReader;
import dev.alkahest.sql.SelectedValue;
import dev.alkahest.sql.Table;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The table of an entity: what a generated {@code ArticleTable} extends. A Core table like any other, which also knows
 * how its rows become objects.
 *
 * @param <E> the entity
 */
public abstract class EntityTable<E> extends Table implements SelectedValue<E> {

    private static final Pattern WORD_START =
            Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** Makes the table itself; the schema is empty where the connection's own is meant. */
    protected EntityTable(String schema, String name) {
        super(schema, name);
    }

    /** Makes a second use of a table under an alias. */
    protected EntityTable(EntityTable<E> definition, String alias) {
        super(definition, alias);
    }

    /** Makes the use of a table that a relationship path leads to. */
    protected EntityTable(EntityTable<E> definition, Path path) {
        super(definition, path);
    }

    /** Makes the use of a table for the rows that another table of the hierarchy reads, which have its columns too. */
    protected EntityTable(EntityTable<E> definition, Table rows) {
        super(definition, rows);
    }

    /** Returns the mapper of the entity's rows. */
    public abstract EntityMapper<E, ?> mapper();

    /** Reads the object of a row, which a session knows. */
    @Override
    public final @Nullable E read(RowReader row, int at) throws SQLException {
        return row.objectAt(at, this);
    }

    /** Returns the constant that a query would name it by: {@code ALBUM}. */
    final String constantText() {
        String type = mapper().type().getSimpleName();
        return WORD_START.matcher(type).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
