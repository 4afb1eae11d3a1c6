package dev.alkahest.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the name that was probably meant. Thread-safe. */
public final class Spelling {

    private Spelling() {}

    /** Returns {@code " Did you mean 'title'?"} for a name close to one of these; empty for any other. */
    public static String hint(String name, List<String> names) {
        return nearest(name, names)
                .map(nearest -> " Did you mean '" + nearest + "'?")
                .orElse("");
    }

    private static Optional<String> nearest(String name, List<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .filter(nearest -> distance(name, nearest) <= Math.max(2, name.length() / 3));
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int at = 1; at <= from.length(); at++) {
            int diagonal = row[0];
            row[0] = at;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = diagonal + (from.charAt(at - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
