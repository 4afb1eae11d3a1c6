package dev.alkahest.dialect;

import dev.alkahest.InvalidUrlException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The databases that modules on the class path provide. They are looked for each time, as an engine is made once. Thread-safe. */
public final class ProvidedDatabases {

    private ProvidedDatabases() {}

    /**
     * Returns the provider of a database; empty where there is none.
     *
     * @throws InvalidUrlException where there are several
     */
    public static Optional<DatabaseProvider> named(String name) {
        List<DatabaseProvider> found =
                all().stream().filter(provider -> provider.name().equals(name)).toList();
        if (found.size() > 1) {
            throw new InvalidUrlException("The database '" + name + "' is provided by both "
                    + found.get(0).getClass().getName() + " and "
                    + found.get(1).getClass().getName() + ". Leave one of them out of the class path.");
        }
        return found.stream().findFirst();
    }

    /** Returns the names of them all. */
    public static List<String> names() {
        return all().stream().map(DatabaseProvider::name).sorted().toList();
    }

    private static List<DatabaseProvider> all() {
        return ServiceLoader.load(DatabaseProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
