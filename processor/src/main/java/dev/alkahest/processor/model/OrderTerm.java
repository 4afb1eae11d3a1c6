package dev.alkahest.processor.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One term of a collection's order.
 *
 * @param attribute an attribute of its elements
 * @param descending whether the greatest comes first
 * @param nullsLast whether NULL comes last on every database
 */
public record OrderTerm(String attribute, boolean descending, boolean nullsLast) {

    private static final Pattern TERM = Pattern.compile("\\s*(\\S+)(?:\\s+(asc|desc))?\\s*", Pattern.CASE_INSENSITIVE);

    /** Reads a term such as {@code "title"} or {@code "released desc"}; empty where it is none. */
    public static Optional<OrderTerm> parse(String written) {
        Matcher term = TERM.matcher(written);
        return term.matches()
                ? Optional.of(new OrderTerm(term.group(1), "desc".equalsIgnoreCase(term.group(2)), false))
                : Optional.empty();
    }
}
