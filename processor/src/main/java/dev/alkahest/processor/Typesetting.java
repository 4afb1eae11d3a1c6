package dev.alkahest.processor;

import java.util.regex.Pattern;

/** Lays emitted source out as people do, where JavaPoet is more generous with lines. */
final class Typesetting {

    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*\\n +\\* ([^\\n]*)\\n +\\*/");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *}");
    private static final Pattern EXCEPTION = Pattern.compile("\\)\\s+throws\\s+(\\w+) \\{");
    private static final Pattern PLAIN_FIELDS = Pattern.compile(
            "(?m)^(  (?:private|static final) [^\\n(){}]*;\\n)\\n(?=  (?:private|static final) [^\\n(){}]*;$)");

    private Typesetting() {}

    /** Returns the source with short Javadoc, empty bodies and lists of fields in few lines. */
    static String of(String source) {
        String set = JAVADOC.matcher(source).replaceAll("/** $1 */");
        set = EMPTY_BODY.matcher(set).replaceAll("{}");
        set = EXCEPTION.matcher(set).replaceAll(") throws $1 {");
        set = set.replace("= \n", "=\n");
        return PLAIN_FIELDS.matcher(set).replaceAll("$1");
    }
}
