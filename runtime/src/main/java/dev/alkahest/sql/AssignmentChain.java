package dev.alkahest.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assignments, one added to those before without a copy of them. Immutable but for the list that it remembers. */
final class AssignmentChain {

    private final @Nullable AssignmentChain before;
    private final Assignment last;
    private final int size;
    private @Nullable List<Assignment> list;

    AssignmentChain(@Nullable AssignmentChain before, Assignment last) {
        this.before = before;
        this.last = last;
        this.size = before == null ? 1 : before.size + 1;
    }

    /** Returns all of them, the last one last. */
    List<Assignment> toList() {
        List<Assignment> known = list;
        if (known == null) {
            Assignment[] all = new Assignment[size];
            @Nullable AssignmentChain link = this;
            while (link != null) {
                all[link.size - 1] = link.last;
                link = link.before;
            }
            known = List.of(all);
            list = known;
        }
        return known;
    }
}
