package dev.alkahest.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Cuts a list into runs that can be one batch each: neighbours alike, and not too many. */
final class Runs {

    /** How many rows one batch has at most. */
    static final int LONGEST = 1000;

    private Runs() {}

    static <T> List<List<T>> of(List<T> all, ToLongFunction<T> kind) {
        List<List<T>> runs = new ArrayList<>();
        int start = 0;
        long kindOfRun = 0;
        for (int at = 0; at < all.size(); at++) {
            long kindOfNext = kind.applyAsLong(all.get(at));
            if (at > start && (kindOfNext != kindOfRun || at - start == LONGEST)) {
                runs.add(all.subList(start, at));
                start = at;
            }
            kindOfRun = kindOfNext;
        }
        if (start < all.size()) {
            runs.add(all.subList(start, all.size()));
        }
        return runs;
    }
}
