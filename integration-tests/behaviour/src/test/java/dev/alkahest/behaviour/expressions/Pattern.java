package dev.alkahest.behaviour.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A pattern of LIKE.
 *
 * @param text how it is written
 * @param parts what it is made of: a character, or one of the two wildcards
 */
record Pattern(String text, List<Integer> parts) {

    private static final int ANY_TEXT = -1;
    private static final int ANY_CHARACTER = -2;

    static Pattern draw(Draw draw) {
        StringBuilder text = new StringBuilder();
        List<Integer> parts = new ArrayList<>();
        for (int left = draw.below(5); left > 0; left--) {
            switch (draw.below(4)) {
                case 0 -> {
                    text.append('%');
                    parts.add(ANY_TEXT);
                }
                case 1 -> {
                    text.append('_');
                    parts.add(ANY_CHARACTER);
                }
                default ->
                    draw.text().codePoints().forEach(c -> {
                        if (c == '%' || c == '_' || c == '\\' || draw.below(8) == 0) {
                            text.append('\\');
                        }
                        text.appendCodePoint(c);
                        parts.add(c);
                    });
            }
        }
        return new Pattern(text.toString(), parts);
    }

    boolean matches(String other, boolean ignoresCase) {
        return matches(0, other.codePoints().toArray(), 0, ignoresCase);
    }

    private boolean matches(int part, int[] other, int at, boolean ignoresCase) {
        if (part == parts.size()) {
            return at == other.length;
        }
        int expected = parts.get(part);
        if (expected == ANY_TEXT) {
            return matches(part + 1, other, at, ignoresCase)
                    || at < other.length && matches(part, other, at + 1, ignoresCase);
        }
        return at < other.length
                && (expected == ANY_CHARACTER || isSame(expected, other[at], ignoresCase))
                && matches(part + 1, other, at + 1, ignoresCase);
    }

    private static boolean isSame(int a, int b, boolean ignoresCase) {
        return a == b
                || ignoresCase
                        && Character.toString(a)
                                .toLowerCase(Locale.ROOT)
                                .equals(Character.toString(b).toLowerCase(Locale.ROOT));
    }
}
