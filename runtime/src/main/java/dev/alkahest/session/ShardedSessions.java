package dev.alkahest.session;

import dev.alkahest.engine.Engine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The session factories of several databases with the same tables, of which each has the rows of some keys: {@link
 * SessionFactory#withShards}. Thread-safe.
 *
 * <pre>{@code
 * ShardedSessions<Region> shards = sessions.withShards(List.of(europe, asia), region -> region == ASIA ? asia : europe);
 * shards.of(ASIA).transaction(session -> session.add(customer));
 * long customers = shards.all().stream().mapToLong(shard -> shard.call(s -> s.query(CUSTOMER).count())).sum();
 * }</pre>
 *
 * @param <K> what says which database has a row
 */
public final class ShardedSessions<K> {

    private final List<SessionFactory> factories;
    private final Function<? super K, Engine> engineOf;

    ShardedSessions(List<SessionFactory> factories, Function<? super K, Engine> engineOf) {
        this.factories = factories;
        this.engineOf = engineOf;
        Set<Engine> engines = new HashSet<>();
        factories.forEach(factory -> engines.add(factory.engine()));
        if (engines.isEmpty() || engines.size() < factories.size()) {
            throw new IllegalArgumentException("withShards(...) needs one engine or more, and each of them once.");
        }
    }

    /**
     * Returns the factory of the shard that has the rows of a key.
     *
     * @throws IllegalArgumentException where the function gives an engine that is none of the shards
     */
    public SessionFactory of(K key) {
        Engine engine = engineOf.apply(key);
        for (SessionFactory factory : factories) {
            if (factory.engine() == engine) {
                return factory;
            }
        }
        throw new IllegalArgumentException(
                "The function of withShards(...) gave " + engine + " for a key, which is none of the" + " shards: "
                        + factories.stream().map(SessionFactory::engine).toList() + ".");
    }

    /** Returns the factories of all shards, in the order of their engines. */
    public List<SessionFactory> all() {
        return factories;
    }
}
