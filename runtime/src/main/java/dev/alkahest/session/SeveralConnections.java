package dev.alkahest.session;

import dev.alkahest.AlkahestException;
import dev.alkahest.InDoubtException;
import dev.alkahest.PartlyCommittedException;
import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A connection to each engine that the transaction has statements for, taken when the first of them needs it (rule T2). */
final class SeveralConnections implements TransactionConnection {

    private final Function<Engine, OwnConnection> newConnection;
    private final boolean isTwoPhase;
    private final List<Engine> engines = new ArrayList<>();
    private final List<OwnConnection> taken = new ArrayList<>();

    SeveralConnections(Function<Engine, OwnConnection> newConnection, boolean isTwoPhase) {
        this.newConnection = newConnection;
        this.isTwoPhase = isTwoPhase;
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

    @Override
    public void commit() {
        if (isTwoPhase) {
            taken.forEach(OwnConnection::prepare);
            commitPrepared();
        } else {
            commitInTurn();
        }
    }

    /** Commits on all, whatever one of them says: it is decided (rule T8). */
    private void commitPrepared() {
        List<String> inDoubt = new ArrayList<>();
        @Nullable InDoubtException first = null;
        for (OwnConnection prepared : taken) {
            try {
                prepared.commit();
            } catch (InDoubtException e) {
                inDoubt.addAll(e.transactions());
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw new InDoubtException(inDoubt, first.getCause());
        }
    }

    /** Commits in the order in which the connections were taken; what comes after one that fails is rolled back (rule N3). */
    private void commitInTurn() {
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
