package dev.alkahest.session;

import dev.alkahest.InvalidStateException;
import dev.alkahest.engine.Engine;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Statement;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the statements of one session go, and what it reads from: a copy of the main engine, until it flushes, writes or locks;
 * from then on the main engine (rule N4).
 */
final class Reader {

    private final Routing routing;
    private final @Nullable Supplier<Engine> readers;
    private @Nullable Engine chosen;
    private boolean hasWritten;
    private int flushes;

    Reader(Routing routing, @Nullable Supplier<Engine> readers) {
        this.routing = routing;
        this.readers = readers;
    }

    /** Returns where a statement goes. One that locks rows does so where they are written, and what is read with it is there too. */
    Engine engineOf(Statement statement) {
        if (statement instanceof Select select && select.clauses().lock() != null) {
            write();
        }
        return engineFor(routing.engineOf(statement));
    }

    /** Returns where to read what an engine has. */
    Engine engineFor(Engine engine) {
        if (readers == null || engine != routing.main() || hasWritten || flushes > 0) {
            return engine;
        }
        if (chosen == null) {
            chosen = choose(engine, readers);
        }
        return chosen;
    }

    private static Engine choose(Engine main, Supplier<Engine> some) {
        Engine reader = some.get();
        if (!reader.dialect().name().equals(main.dialect().name())) {
            throw new InvalidStateException("withReader(...) needs a copy of " + main + ", which is "
                    + main.dialect().name() + ", and " + reader + " is "
                    + reader.dialect().name() + ".");
        }
        return reader;
    }

    /** Reads what a flush needs to know from the main engine. */
    <R> R flushing(Supplier<R> flush) {
        flushes++;
        try {
            return flush.get();
        } finally {
            flushes--;
        }
    }

    /** Something is written or locked now: a copy may not have it for a while. */
    void write() {
        hasWritten = true;
    }

    /** The transaction has ended: the next may read from another copy. */
    void ended() {
        chosen = null;
    }
}
