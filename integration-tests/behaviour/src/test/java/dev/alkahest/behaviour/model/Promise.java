package dev.alkahest.behaviour.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code planFlush()} has promised. Where an upsert goes in steps, it tells the UPDATE of the rows that are there, and not the INSERT
 * of those that are not (rule F26).
 */
record Promise(List<String> planned) {

    private static final Pattern UPSERT = Pattern.compile("UPDATE (\\S+) SET .*\\bversion = version \\+ 1 WHERE .*");

    /** Returns whether just that was written. */
    boolean isKeptBy(List<String> written) {
        return isKept(planned, written);
    }

    private static boolean isKept(List<String> planned, List<String> written) {
        if (planned.isEmpty() || written.isEmpty()) {
            return planned.isEmpty() && written.isEmpty();
        }
        String statement = planned.get(0);
        if (!written.get(0).equals(statement)) {
            return false;
        }
        List<String> stillPlanned = planned.subList(1, planned.size());
        List<String> others = written.subList(1, written.size());
        Matcher upsert = UPSERT.matcher(statement);
        boolean mayInsert = upsert.matches()
                && !others.isEmpty()
                && others.get(0).startsWith("INSERT INTO " + upsert.group(1) + " ");
        return isKept(stillPlanned, others) || mayInsert && isKept(stillPlanned, others.subList(1, others.size()));
    }
}
