package dev.alkahest.session;

import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.EntityMapper;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The engines of a factory: the main one, and others that some classes have to themselves. Immutable, thread-safe. */
final class Engines {

    private final Engine main;
    private final Map<Class<?>, Engine> others;

    private Engines(Engine main, Map<Class<?>, Engine> others) {
        this.main = main;
        this.others = others;
    }

    static Engines of(Engine main) {
        return new Engines(main, Map.of());
    }

    /** Returns these engines, where a class and the whole hierarchy it belongs to are kept on one of its own. */
    Engines with(EntityMapper<?, ?> mapper, Engine engine) {
        Map<Class<?>, Engine> changed = new HashMap<>(others);
        changed.put(mapper.root().type(), engine);
        return new Engines(main, Map.copyOf(changed));
    }

    /** Returns these engines with another main one. */
    Engines withMain(Engine engine) {
        return new Engines(engine, others);
    }

    /** Returns the engine of all that no class says otherwise of. */
    Engine main() {
        return main;
    }

    Engine of(EntityMapper<?, ?> mapper) {
        return others.getOrDefault(mapper.root().type(), main);
    }

    List<Engine> all() {
        Set<Engine> all = new LinkedHashSet<>(others.values());
        all.add(main);
        return List.copyOf(all);
    }

    boolean areSeveral() {
        return !others.isEmpty();
    }
}
