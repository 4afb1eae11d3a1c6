package dev.alkahest.behaviour.session.limit;

import static dev.alkahest.behaviour.TableRows.change;

import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;

/**
 * More rows than fit in one statement on any database: 26,000 orchards in two regions, a tree in three of four, and an apple on
 * every other tree. The database makes them, by one statement for each table.
 */
final class Orchards {

    static final int ORCHARDS = 26_000;
    static final int TREES = ORCHARDS * 3 / 4;

    private static final String NUMBERS =
            "(select one.d + 10 * ten.d + 100 * hundred.d + 1000 * thousand.d + 10000 * most.d as n from limit_digit one"
                    + " cross join limit_digit ten cross join limit_digit hundred cross join limit_digit thousand"
                    + " cross join limit_digit most) numbers";

    private Orchards() {}

    /** Creates the tables with their rows. */
    static SessionFactory create(Engine engine) {
        SessionFactory sessions = SessionFactory.create(engine, new LimitMappers());
        sessions.metadata().createAll(engine);
        change(engine, "create table limit_digit (d integer)");
        for (int digit = 0; digit < 10; digit++) {
            change(engine, "insert into limit_digit values (" + digit + ")");
        }
        change(
                engine,
                "create index limit_apple_tree on limit_apple (tree_orchard_region, tree_orchard_number, tree_number)",
                "insert into limit_orchard (region, number, name, story) select case when mod(n, 2) = 0 then 'north' else 'south' end,"
                        + " n, 'meadow', 'long' from " + NUMBERS + " where n < " + ORCHARDS,
                "insert into limit_tree (orchard_region, orchard_number, number, kind) select region, number, number + 1, 'elm'"
                        + " from limit_orchard where mod(number, 4) <> 0",
                "insert into limit_apple (tree_orchard_region, tree_orchard_number, tree_number, weight)"
                        + " select orchard_region, orchard_number, number, number from limit_tree where mod(number, 2) = 0");
        return sessions;
    }

    /** Returns how many statements a database needs for some keys of so many columns. */
    static long statements(Engine engine, long keys, int columns) {
        long atOnce = engine.dialect().maxParameters() / (2 * columns);
        return (keys + atOnce - 1) / atOnce;
    }
}
