package dev.alkahest.dialect;

import dev.alkahest.sql.Festival;
import dev.alkahest.sql.Music;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every construct of the expression language, as a dialect says it. */
public final class ConstructGallery {

    private static final Pattern TEXT = Pattern.compile("-- (.*)\n((?:.+\n)+)");

    private ConstructGallery() {}

    private static Stream<Constructs> chapters() {
        return Stream.of(
                SelectConstructs.rows(),
                SelectConstructs.joins(),
                SelectConstructs.subqueries(),
                SelectConstructs.combinations(),
                SelectConstructs.locks(),
                SelectConstructs.texts(),
                ExpressionConstructs.conditions(),
                ExpressionConstructs.rowValues(),
                ExpressionConstructs.calculations(),
                ExpressionConstructs.times(),
                ExpressionConstructs.documents(),
                ExpressionConstructs.arrays(),
                FunctionConstructs.texts(),
                FunctionConstructs.numbers(),
                FunctionConstructs.aggregates(),
                FunctionConstructs.windows(),
                ChangeConstructs.inserts(),
                ChangeConstructs.updates(),
                ChangeConstructs.deletes(),
                ChangeConstructs.flushes(),
                TableConstructs.tables());
    }

    /** Returns the texts, each below a comment with its name; one that is refused is its message in a comment. */
    public static String texts(Dialect dialect) {
        return chapters().map(constructs -> constructs.textsOf(dialect)).collect(Collectors.joining());
    }

    /**
     * Returns what {@link #texts} has by its names, in order, but for what is refused. Several statements have a semicolon and the
     * end of a line between.
     */
    public static Map<String, String> said(Dialect dialect) {
        Map<String, String> said = new LinkedHashMap<>();
        TEXT.matcher(texts(dialect))
                .results()
                .filter(text -> !text.group(2).startsWith("-- "))
                .forEach(text -> said.put(text.group(1), text.group(2).strip()));
        return said;
    }

    /** Returns those constructs that are statements, by their names, to be sent with their values. */
    public static Map<String, Statement> statements() {
        Map<String, Statement> statements = new LinkedHashMap<>();
        chapters().forEach(constructs -> statements.putAll(constructs.statements()));
        return statements;
    }

    /** Returns the tables that the statements speak of, but for those that a dialect refuses. */
    public static List<Table> tables(Dialect dialect) {
        return Stream.<Table>of(
                        Music.ALBUM,
                        Music.ARTIST,
                        Music.TRACK,
                        Music.PLAYLIST,
                        Music.PLAYLIST_TRACK,
                        Music.EMPLOYEE,
                        ChangeConstructs.SETTING,
                        Festival.FESTIVAL,
                        Festival.Stage.STAGE)
                .filter(table -> dialect.refusal(table).isEmpty())
                .toList();
    }
}
