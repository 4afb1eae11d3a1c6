package dev.alkahest.benchmarks.report;

import dev.alkahest.benchmarks.ChangeRows;
import dev.alkahest.benchmarks.DeleteGraphs;
import dev.alkahest.benchmarks.FlushClean;
import dev.alkahest.benchmarks.GetByKey;
import dev.alkahest.benchmarks.IdentityMapHits;
import dev.alkahest.benchmarks.InsertGraphs;
import dev.alkahest.benchmarks.InsertLargeTree;
import dev.alkahest.benchmarks.InsertManyRows;
import dev.alkahest.benchmarks.InsertRows;
import dev.alkahest.benchmarks.InsertTree;
import dev.alkahest.benchmarks.LoadGraphs;
import dev.alkahest.benchmarks.LoadJoinedGraphs;
import dev.alkahest.benchmarks.LoadRecords;
import dev.alkahest.benchmarks.LoadRows;
import dev.alkahest.benchmarks.LoadTuples;
import dev.alkahest.benchmarks.MergeRows;
import dev.alkahest.benchmarks.QueryWithAutoflush;
import java.util.List;
import java.util.Locale;

/**
 * What is measured, with what it may cost on each database.
 *
 * @param title what is done, in words
 * @param benchmark the class that does it in both ways: by {@code alkahest()}, and by another method, the baseline
 */
record Task(String title, Class<?> benchmark, Target onH2, Target onPostgresql) {

    /** All tasks, in the order in which they are reported. */
    static final List<Task> ALL = List.of(
            new Task("get by key", GetByKey.class, Target.ratio(1.4), Target.ratio(1.1)),
            new Task("load 1,000 rows of 8 columns", LoadRows.class, Target.ratio(1.45), Target.ratio(1.1)),
            new Task("load 100 parents with 10 children", LoadGraphs.class, Target.ratio(1.6), Target.ratio(1.1)),
            new Task("the same, joined", LoadJoinedGraphs.class, Target.ratio(1.6), Target.ratio(1.1)),
            new Task("load 1,000 tuples of 3 columns", LoadTuples.class, Target.ratio(1.4), Target.ratio(1.1)),
            new Task("load 1,000 records of 3 columns", LoadRecords.class, Target.ratio(1.4), Target.ratio(1.1)),
            new Task("identity-map hit", IdentityMapHits.class, Target.nanosWithoutAllocation(5), Target.none()),
            new Task("insert 1,000 with keys", InsertRows.class, Target.ratio(1.2), Target.ratio(0.5)),
            new Task("insert 100,000 by statements", InsertManyRows.class, Target.ratio(1.4), Target.ratio(1.0)),
            new Task("load 1,000 and change 100", ChangeRows.class, Target.ratio(1.25), Target.none()),
            new Task("merge 1,000, of which 100 differ", MergeRows.class, Target.ratio(1.0), Target.none()),
            new Task("clean object at flush", FlushClean.class, Target.nanos(10), Target.none()),
            new Task(
                    "query with autoflush, to MANUAL",
                    QueryWithAutoflush.class,
                    Target.ratio(1.05),
                    Target.ratio(1.05)),
            new Task("insert 100 graphs of 1+10", InsertGraphs.class, Target.ratio(1.2), Target.none()),
            new Task("delete 100 graphs of 1+10", DeleteGraphs.class, Target.ratio(1.2), Target.none()),
            new Task("insert a node, in a tree of 1,000", InsertTree.class, Target.ratio(1.2), Target.none()),
            new Task("insert a node, in one of 10,000", InsertLargeTree.class, Target.ratio(1.2), Target.none()));

    Target target(Database database) {
        return database == Database.H2 ? onH2 : onPostgresql;
    }

    /** Returns the name it goes by. */
    String name() {
        return benchmark.getSimpleName();
    }

    /** Returns whether a word of the command line means it: a part of its name, in any case. */
    boolean isMeantBy(String word) {
        return name().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
