package dev.alkahest.dialect;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Breaks the text of a statement into lines for a reader: one for each clause, join and condition, subqueries indented. What is
 * short stays on one line. Nothing but white space is changed.
 */
final class SqlLayout {

    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|[A-Za-z_][\\w$]*|\\s+|.", Pattern.DOTALL);
    private static final Set<String> CLAUSES = Set.of(
            "SELECT",
            "FROM",
            "WHERE",
            "GROUP",
            "HAVING",
            "WINDOW",
            "ORDER",
            "ROWS",
            "LIMIT",
            "OFFSET",
            "FETCH",
            "FOR",
            "UNION",
            "INTERSECT",
            "EXCEPT",
            "VALUES",
            "SET",
            "RETURNING",
            "CROSS",
            "INNER",
            "JOIN",
            "LEFT",
            "RIGHT",
            "FULL",
            "ON");
    private static final Set<String> STATEMENTS = Set.of("SELECT", "WITH", "INSERT", "UPDATE", "DELETE");
    private static final int SHORT = 60;
    private static final int WIDE = 100;
    private static final int STEP = 4;

    private final List<String> tokens;
    private final StringBuilder out = new StringBuilder();
    private int lineStart;
    private int lineIndent;
    private int at;

    private SqlLayout(String sql) {
        this.tokens = TOKEN.matcher(sql).results().map(MatchResult::group).toList();
    }

    /** Returns the text in lines. */
    static String of(String sql) {
        if (sql.length() <= SHORT) {
            return sql;
        }
        SqlLayout layout = new SqlLayout(sql);
        layout.body(0, true);
        return layout.out.toString();
    }

    /** Writes up to the parenthesis that ends this, or to the end. */
    private void body(int indent, boolean isStatement) {
        int first = at;
        boolean betweens = false;
        while (at < tokens.size() && !tokens.get(at).equals(")")) {
            String token = tokens.get(at);
            if (isStatement && at > first && (begins(token) || isLink(token) && !betweens)) {
                newLine(isLink(token) ? indent + 2 : indent);
            }
            betweens = token.equals("BETWEEN") || betweens && !token.equals("AND");
            if (token.equals("(")) {
                parenthesis();
            } else {
                word(token);
                if (isStatement && token.equals(",") && out.length() - lineStart > WIDE) {
                    newLine(indent + STEP);
                }
            }
        }
    }

    private void parenthesis() {
        boolean isStatement = STATEMENTS.contains(following());
        boolean breaks = isStatement && isLong(at);
        word("(");
        if (breaks) {
            int around = lineIndent;
            newLine(around + STEP);
            body(around + STEP, true);
            newLine(around);
        } else {
            body(lineIndent, false);
        }
        word(")");
    }

    private void word(String token) {
        at++;
        if (!token.isBlank()) {
            out.append(token);
        } else if (out.length() > lineStart && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private void newLine(int indent) {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append('\n').append(" ".repeat(indent));
        lineStart = out.length();
        lineIndent = indent;
    }

    private boolean begins(String token) {
        if (!CLAUSES.contains(token)) {
            return false;
        }
        String before = before();
        return switch (token) {
            case "FROM" -> !before.equals("DELETE") && !before.equals("DISTINCT");
            case "JOIN" -> !Set.of("LEFT", "RIGHT", "FULL", "INNER", "CROSS").contains(before);
            case "LEFT", "RIGHT", "FULL", "INNER", "CROSS" -> following().equals("JOIN");
            case "ROWS" -> following().equals("LIMIT") || following().equals("OFFSET");
            case "LIMIT", "OFFSET" -> !before.equals("ROWS");
            case "ON" -> following().equals("CONFLICT") || following().equals("DUPLICATE");
            default -> true;
        };
    }

    private static boolean isLink(String token) {
        return token.equals("AND") || token.equals("OR");
    }

    private boolean isLong(int opening) {
        int depth = 0;
        int length = 0;
        for (int index = opening; index < tokens.size() && length <= SHORT; index++) {
            String token = tokens.get(index);
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth == 0) {
                return false;
            }
            length += token.length();
        }
        return true;
    }

    private String before() {
        return at < 2 ? "" : tokens.get(at - 2);
    }

    private String following() {
        return tokens.subList(at + 1, tokens.size()).stream()
                .filter(token -> !token.isBlank())
                .findFirst()
                .orElse("");
    }
}
