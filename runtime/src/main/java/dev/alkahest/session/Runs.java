package dev.alkahest.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Cuts a list into runs that can be one batch each: neighbours alike, and not too many. */
final class Runs {

    /** How many rows one batch has at most. */
    private static final int LONGEST = 1000;

    private Runs() {}

    static <T> List<List<T>> of(List<T> all, ToLongFunction<T> kind) {
        List<List<T>> runs = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= all.size(); at++) {
            if (at == all.size()
                    || at - start == LONGEST
                    || kind.applyAsLong(all.get(at)) != kind.applyAsLong(all.get(start))) {
                runs.add(all.subList(start, at));
                start = at;
            }
        }
        return runs;
    }
}
