package dev.alkahest.behaviour.model;

import dev.alkahest.behaviour.model.Operation.Verb;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Plays sequences of operations on one database, one after the other. */
final class Sequences implements AutoCloseable {

    private final Engine engine;
    private final SessionFactory sessions;
    private final SqlLog sql = new SqlLog();

    Sequences(Engine engine) {
        this.engine = engine;
        this.sessions = SessionFactory.create(engine, new ModelMappers());
        sessions.metadata().createAll(engine);
    }

    /** Plays the sequence of a seed; throws what is to be said about it where the session and the world differ. */
    void play(long seed) {
        Generator generator = new Generator(seed);
        List<Operation> played = new ArrayList<>();
        try {
            play(generator, played);
        } catch (Throwable e) { // whatever goes wrong is a finding
            List<Operation> shortest = shrunk(played);
            throw new AssertionError(
                    "Sequence " + seed + " fails. Cut down to what still fails, it is\n\n" + report(shortest, e));
        }
    }

    private void play(Generator generator, List<Operation> played) throws SQLException {
        empty();
        try (Player player = new Player(sessions, sql)) {
            for (int left = generator.length(); left > 0; left--) {
                play(player, generator.next(player.world(), player::allows), played);
            }
            Operation refusal = Operation.of(Verb.REFUSE, "");
            if (!player.allows(Operation.of(Verb.COMMIT, ""))) { // what can't be flushed is given up
                play(player, player.allows(refusal) ? refusal : Operation.of(Verb.REOPEN, ""), played);
            }
            for (Verb verb : List.of(Verb.CHECK, Verb.COMMIT, Verb.CHECK)) {
                play(player, Operation.of(verb, ""), played);
            }
        }
    }

    private static void play(Player player, Operation operation, List<Operation> played) throws SQLException {
        played.add(operation);
        player.play(operation);
    }

    /** Plays a kept sequence. */
    void play(List<Operation> operations) {
        Throwable failure = failureOf(operations);
        if (failure != null) {
            throw new AssertionError("A kept sequence fails:\n\n" + report(operations, failure));
        }
    }

    /** Plays what is possible of some operations; returns what went wrong, or null. */
    private Throwable failureOf(List<Operation> operations) {
        try {
            empty();
            try (Player player = new Player(sessions, sql)) {
                for (Operation operation : operations) {
                    if (player.allows(operation)) { // when others are left out, it may not be possible any more
                        player.play(operation);
                    }
                }
            }
            return null;
        } catch (Throwable e) { // whatever goes wrong is a finding
            return e;
        }
    }

    /** Leaves out halves, quarters and so on of a failing sequence, as long as it fails. */
    private List<Operation> shrunk(List<Operation> failing) {
        List<Operation> shortest = failing;
        for (int step = Math.max(1, failing.size() / 2); step > 0; step /= 2) {
            int former;
            do {
                former = shortest.size();
                for (int from = shortest.size() - step; from >= 0; from -= step) {
                    List<Operation> shorter = Operation.without(shortest, from, from + step);
                    if (failureOf(shorter) != null) {
                        shortest = shorter;
                    }
                }
            } while (shortest.size() < former);
        }
        return shortest;
    }

    private String report(List<Operation> operations, Throwable original) {
        Throwable failure = failureOf(operations);
        Throwable shown = failure == null ? original : failure;
        StringBuilder trace = new StringBuilder(String.valueOf(shown));
        for (int at = 0; at < Math.min(14, shown.getStackTrace().length); at++) {
            trace.append("\n    at ").append(shown.getStackTrace()[at]);
        }
        return Operation.text(operations) + "\n\n" + trace + "\n\nThe last statements:\n"
                + String.join("\n", sql.last());
    }

    private void empty() throws SQLException {
        try (Connection connection = engine.connect()) {
            Tables.clear(connection.jdbc());
        }
    }

    @Override
    public void close() {
        sql.close();
    }
}
