package dev.alkahest.dialect;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The columns that a statement gives back of the rows it changes. HSQLDB has no words for them and tells its driver, so they stand in a
 * comment at the end of the text.
 */
final class HsqldbReturning {

    private static final String BEGIN = " /* RETURNING ";
    private static final String END = " */";
    private static final Pattern BETWEEN = Pattern.compile(", (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private HsqldbReturning() {}

    /** Returns the end of a text that gives back these columns, whose names are quoted. */
    static String comment(String columns) {
        return BEGIN + columns + END;
    }

    /** Returns the names of the columns that a text gives back; none where it is a query, or gives no rows. */
    static List<String> columnsOf(String sql) {
        return quotedColumnsOf(sql).stream().map(HsqldbReturning::unquoted).toList();
    }

    /** Returns the names of the columns that a text gives back as they stand in it; none where it gives no rows by itself. */
    static List<String> quotedColumnsOf(String sql) {
        int begin = beginOf(sql);
        return begin < 0
                ? List.of()
                : BETWEEN.splitAsStream(sql.substring(begin + BEGIN.length(), sql.length() - END.length()))
                        .toList();
    }

    /** Returns the text without the comment. */
    static String withoutComment(String sql) {
        int begin = beginOf(sql);
        return begin < 0 ? sql : sql.substring(0, begin);
    }

    private static int beginOf(String sql) {
        return sql.endsWith(END) ? sql.lastIndexOf(BEGIN) : -1;
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
