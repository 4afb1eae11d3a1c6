package dev.alkahest.session;

import dev.alkahest.AlkahestException;
import dev.alkahest.PartlyCommittedException;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A connection to each engine that the transaction has statements for, taken when the first of them needs it (rule T2). */
final class SeveralConnections implements TransactionConnection {

    private final Function<Engine, OwnConnection> newConnection;
    private final List<Engine> engines = new ArrayList<>();
    private final List<OwnConnection> taken = new ArrayList<>();

    SeveralConnections(Function<Engine, OwnConnection> newConnection) {
        this.newConnection = newConnection;
    }

    @Override
    public Connection connection(Engine engine) {
        int at = engines.indexOf(engine);
        if (at < 0) {
            at = engines.size();
            engines.add(engine);
            taken.add(newConnection.apply(engine));
        }
        return taken.get(at).connection(engine);
    }

    @Override
    public List<Connection> inUse() {
        return taken.stream().flatMap(one -> one.inUse().stream()).toList();
    }

    @Override
    public void requireOneThread(String operation) {
        taken.forEach(one -> one.requireOneThread(operation));
    }

    /** Commits in the order in which the connections were taken; what comes after one that fails is rolled back (rule N3). */
    @Override
    public void commit() {
        for (int at = 0; at < taken.size(); at++) {
            try {
                taken.get(at).commit();
            } catch (AlkahestException e) {
                throw at == 0 ? e : partlyCommitted(at, e);
            }
        }
    }

    private PartlyCommittedException partlyCommitted(int failed, AlkahestException cause) {
        return new PartlyCommittedException(
                names(engines.subList(0, failed)), names(engines.subList(failed, engines.size())), cause);
    }

    private static String names(List<Engine> some) {
        return some.stream().map(Engine::toString).collect(Collectors.joining(", "));
    }

    @Override
    public void rollback() {
        taken.forEach(OwnConnection::rollback);
    }

    @Override
    public boolean abandon() {
        rollback();
        return true;
    }

    @Override
    public void close() {
        taken.forEach(OwnConnection::close);
    }
}
