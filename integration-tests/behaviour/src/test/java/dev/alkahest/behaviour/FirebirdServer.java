package dev.alkahest.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The Firebird server of this JVM, which ends with it. It runs as the current user, in a folder of its own, and forgets everything, so
 * it need not wait for disks.
 */
final class FirebirdServer {

    /** The password of {@code sysdba}, as no server of Firebird lets anybody in without. */
    static final String PASSWORD = "masterkey";

    private static final String SETTINGS = """
            DatabaseAccess = Full
            RemoteBindAddress = localhost
            RemoteServicePort = %d
            SecurityDatabase = %s
            AuthServer = Srp
            AuthClient = Srp
            UserManager = Srp
            WireCrypt = Disabled
            ServerMode = Super
            DeadlockTimeout = 1
            DefaultDbCachePages = 256
            """;

    private static final String EMPTY = "CREATE DATABASE '%s' PAGE_SIZE 16384 DEFAULT CHARACTER SET UTF8; COMMIT;";

    private final Path folder;
    private final int port;
    private int databases;

    private FirebirdServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Returns the server, started on the first call. */
    static FirebirdServer running() {
        return Holder.SERVER;
    }

    private static final class Holder {
        static final FirebirdServer SERVER = start();
    }

    private static FirebirdServer start() {
        FirebirdInstallation programs = FirebirdInstallation.found();
        try {
            FirebirdServer server = new FirebirdServer(Files.createTempDirectory("alkahest-firebird"), freePort());
            server.prepare(programs);
            Process process = server.process(List.of(programs.server().toString()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> server.end(process)));
            server.waitFor(process);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Firebird could not be started", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Writes the settings, and makes the database of users and the empty one, both without a server. */
    private void prepare(FirebirdInstallation programs) throws IOException {
        Path users = folder.resolve("security3.fdb");
        Files.createDirectory(folder.resolve("lock"));
        Files.writeString(folder.resolve("firebird.conf"), SETTINGS.formatted(port, users));
        run(
                programs.isql(),
                "CREATE DATABASE '" + users + "'; COMMIT; CREATE USER sysdba PASSWORD '" + PASSWORD + "'; COMMIT;");
        run(programs.isql(), EMPTY.formatted(empty()));
        await(process(List.of(programs.gfix().toString(), "-write", "async", "-user", "sysdba", empty().toString())));
    }

    private Path empty() {
        return folder.resolve("empty.fdb");
    }

    private void run(Path isql, String script) throws IOException {
        Path file = Files.writeString(folder.resolve("script.sql"), script);
        await(process(List.of(isql.toString(), "-bail", "-quiet", "-user", "sysdba", "-input", file.toString())));
    }

    private Process process(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
        builder.environment().put("FIREBIRD", folder.toString());
        builder.environment().put("FIREBIRD_LOCK", folder.resolve("lock").toString());
        builder.environment().put("FIREBIRD_TMP", folder.toString());
        builder.environment().put("TZ", "UTC");
        return builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output.txt").toFile()))
                .start();
    }

    private void await(Process process) throws IOException {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw failure();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private IllegalStateException failure() throws IOException {
        return new IllegalStateException("Firebird: " + Files.readString(folder.resolve("output.txt")));
    }

    private void waitFor(Process process) throws IOException {
        for (int attempt = 0; attempt < 600 && process.isAlive(); attempt++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return;
            } catch (IOException notYet) {
                pause();
            }
        }
        throw failure();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void end(Process process) {
        process.destroyForcibly(); // told to stop, it may wait for a connection that somebody forgot
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the URL of a new, empty database: a copy of a file, which is quicker than to create one. */
    synchronized String createDatabase() {
        Path file = folder.resolve("test" + ++databases + ".fdb");
        try {
            Files.copy(empty(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "firebird://sysdba:" + PASSWORD + "@localhost:" + port + "/" + file + "?soTimeout=15000";
    }

    void dropDatabase(String url) {
        try {
            Files.deleteIfExists(
                    Path.of(url.substring(url.indexOf('/', "firebird://".length()) + 1, url.indexOf('?'))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
