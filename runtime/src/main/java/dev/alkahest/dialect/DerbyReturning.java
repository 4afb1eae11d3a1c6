package dev.alkahest.dialect;

/**
 * What says that an INSERT gives its key back. Derby has no words for that and tells its driver, so a comment stands at the end of the
 * text.
 */
final class DerbyReturning {

    private static final String BEGIN = " /* RETURNING ";
    private static final String END = " */";

    private DerbyReturning() {}

    /** Returns the end of a text that gives back a key, whose name is quoted. */
    static String comment(String key) {
        return BEGIN + key + END;
    }

    /** Returns whether a text gives a key back. */
    static boolean isIn(String sql) {
        return sql.endsWith(END) && sql.lastIndexOf(BEGIN) >= 0;
    }
}
