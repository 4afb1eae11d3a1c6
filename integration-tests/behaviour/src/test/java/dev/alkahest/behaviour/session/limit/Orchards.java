package dev.alkahest.behaviour.session.limit;

import static dev.alkahest.behaviour.TableRows.change;

import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * More rows than fit in one statement on any database: 26,000 orchards in two regions, a tree in three of four, and an apple on
 * every other tree. The database makes them, by one statement for each table.
 */
final class Orchards {

    static final int ORCHARDS = 26_000;
    static final int TREES = ORCHARDS * 3 / 4;

    private static final String DIGITS = "(select 0 as d"
            + IntStream.rangeClosed(1, 9)
                    .mapToObj(digit -> " union all select " + digit)
                    .collect(Collectors.joining())
            + ")";

    private static final String NUMBERS =
            "(select one.d + 10 * ten.d + 100 * hundred.d + 1000 * thousand.d + 10000 * most.d as n from "
                    + DIGITS + " one cross join " + DIGITS + " ten cross join " + DIGITS + " hundred cross join "
                    + DIGITS
                    + " thousand cross join (select 0 as d union all select 1 union all select 2) most) numbers";

    private Orchards() {}

    /** Creates the tables with their rows. */
    static SessionFactory create(Engine engine) {
        SessionFactory sessions = SessionFactory.create(engine, new LimitMappers());
        sessions.metadata().createAll(engine);
        change(
                engine,
                "create index limit_apple_tree on limit_apple (tree_orchard_region, tree_orchard_number, tree_number)",
                "insert into limit_orchard (region, number, name, story) select case when n % 2 = 0 then 'north' else 'south' end,"
                        + " n, 'meadow', 'long' from " + NUMBERS + " where n < " + ORCHARDS,
                "insert into limit_tree (orchard_region, orchard_number, number, kind) select region, number, number + 1, 'elm'"
                        + " from limit_orchard where number % 4 <> 0",
                "insert into limit_apple (tree_orchard_region, tree_orchard_number, tree_number, weight)"
                        + " select orchard_region, orchard_number, number, number from limit_tree where number % 2 = 0");
        return sessions;
    }

    /** Returns how many statements a database needs for some keys of so many columns. */
    static long statements(Engine engine, long keys, int columns) {
        long atOnce = engine.dialect().maxParameters() / (2 * columns);
        return (keys + atOnce - 1) / atOnce;
    }
}
