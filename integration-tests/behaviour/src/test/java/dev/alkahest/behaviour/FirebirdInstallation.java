package dev.alkahest.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs of Firebird where Debian installs them ({@code apt-get install firebird3.0-server}), of which the tests start a server of
 * their own.
 *
 * @param server the server
 * @param isql the program that runs SQL without a server
 * @param gfix the program that changes the properties of a database
 */
record FirebirdInstallation(Path server, Path isql, Path gfix) {

    private static final Optional<FirebirdInstallation> FOUND = find();

    /** Returns the installation. */
    static FirebirdInstallation found() {
        return FOUND.orElseThrow();
    }

    /** Returns why there is no Firebird; empty where there is. */
    static Optional<String> missing() {
        return FOUND.isPresent()
                ? Optional.empty()
                : Optional.of("Firebird is not installed on this machine: apt-get install firebird3.0-server");
    }

    private static Optional<FirebirdInstallation> find() {
        FirebirdInstallation debian = new FirebirdInstallation(
                Path.of("/usr/sbin/firebird"), Path.of("/usr/bin/isql-fb"), Path.of("/usr/bin/gfix"));
        if (debian.programs().allMatch(Files::isExecutable) && hasEngine()) {
            return Optional.of(debian);
        }
        System.err.println("No test runs on Firebird: it is not installed (apt-get install firebird3.0-server).");
        return Optional.empty();
    }

    private Stream<Path> programs() {
        return List.of(server, isql, gfix).stream();
    }

    /** Returns whether the engine is there as well, in the folder of whatever processor this is. */
    private static boolean hasEngine() {
        Path libraries = Path.of("/usr/lib");
        try (Stream<Path> folders = Files.list(libraries)) {
            return folders.anyMatch(folder -> Files.exists(folder.resolve("firebird/3.0/plugins/libEngine12.so")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
