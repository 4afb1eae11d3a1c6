package dev.alkahest.session;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.MappingException;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the engine that a statement goes to, by the classes that its tables are of. A table without a class is where the others of
 * its statement are, or on the main engine. Immutable, thread-safe.
 */
final class Routing {

    private final Engine main;
    private final boolean isNeeded;
    private final Map<String, Home> homes = new HashMap<>();

    private Routing(Engines engines) {
        this.main = engines.main();
        this.isNeeded = engines.areSeveral();
    }

    /**
     * Returns the routing of some classes.
     *
     * @throws MappingException where a relationship can't lead across engines, or two of them have a table of one name, as no
     *     statement would tell which is meant
     */
    static Routing of(Mappings mappings) {
        Routing routing = new Routing(mappings.engines());
        if (routing.isNeeded) {
            new EngineBorders(mappings).check();
            mappings.all().forEach(routing::add);
        }
        return routing;
    }

    private <E> void add(MappedEntity<E> entity) {
        for (EntityStatements part : entity.parts()) {
            add(part.written().qualifiedName(), new Home(entity.engine(), entity.name()));
        }
        for (ToMany<E, ?> relationship : entity.toManies()) {
            relationship
                    .association()
                    .ifPresent(link ->
                            add(link.table().qualifiedName(), new Home(entity.engine(), relationship.toString())));
        }
    }

    private void add(String table, Home home) {
        Home known = homes.putIfAbsent(table, home);
        if (known != null && known.engine != home.engine) {
            throw new MappingException("The table " + table + " is on two engines: that of " + known + ", and that of "
                    + home + ". Give one of them another name, or name its schema in @Table.");
        }
    }

    /** Returns the engine of all that is not said to be on another. */
    Engine main() {
        return main;
    }

    /**
     * Returns the engine that a statement goes to.
     *
     * @throws InvalidStatementException where its tables are on several
     */
    Engine engineOf(Statement statement) {
        return isNeeded ? engineOf(statement.tables()) : main;
    }

    private Engine engineOf(Set<String> tables) {
        @Nullable Home found = null;
        for (String table : new TreeSet<>(tables)) {
            Home home = homes.get(table);
            if (found != null && home != null && home.engine != found.engine) {
                throw new InvalidStatementException(
                        "A statement runs on one engine, and this one has tables of two: that of "
                                + found + ", and that of " + home + ". Read them by a statement each; a relationship"
                                + " from one engine to another loads on first use or with selectin(...), and not with joined(...) or"
                                + " subquery(...), nor is it joined by a path.");
            }
            found = found == null ? home : found;
        }
        return found == null ? main : found.engine;
    }

    /** An engine, and the class or relationship that has a table there. */
    private record Home(Engine engine, String subject) {

        @Override
        public String toString() {
            return subject + " on " + engine;
        }
    }
}
