package dev.alkahest.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name a user may have meant. */
public final class Spelling {

    private Spelling() {}

    /** Returns the most similar of the names, unless all of them are too different to be meant. */
    public static Optional<String> nearest(String written, Collection<String> names) {
        int tolerated = Math.max(2, written.length() / 3);
        return names.stream()
                .filter(name -> distance(written, name) <= tolerated)
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns {@code " Did you mean 'name'?"}, or nothing where no name comes near. */
    public static String didYouMean(String written, Collection<String> names) {
        return nearest(written, names)
                .map(name -> " Did you mean '" + name + "'?")
                .orElse("");
    }

    /** Returns {@code " Did you mean 'name'?"}, or all names where none comes near. */
    public static String didYouMeanOrOneOf(String written, Collection<String> names) {
        String suggestion = didYouMean(written, names);
        return suggestion.isEmpty() ? " Name one of " + String.join(", ", names) + "." : suggestion;
    }

    /** Levenshtein's distance, without regard to case: how many letters to add, drop or change. */
    private static int distance(String written, String name) {
        String from = written.toLowerCase(Locale.ROOT);
        String to = name.toLowerCase(Locale.ROOT);
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(above[column - 1] + change, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[to.length()];
    }
}
