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
        int begin = sql.endsWith(END) ? sql.lastIndexOf(BEGIN) : -1;
        return begin < 0
                ? List.of()
                : BETWEEN.splitAsStream(sql.substring(begin + BEGIN.length(), sql.length() - END.length()))
                        .map(HsqldbReturning::unquoted)
                        .toList();
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
