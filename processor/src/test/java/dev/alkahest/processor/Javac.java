package dev.alkahest.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler as a build calls it: sources and classes are files, and classes of earlier calls are there. */
final class Javac {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final Path directory;
    private final List<String> messages = new ArrayList<>();

    /** Compiles in a directory, into {@code classes} there. */
    Javac(Path directory) {
        this.directory = directory;
    }

    /** Compiles sources, each under its path, with some processors; keeps the messages. */
    Javac compile(Map<String, String> sources, Processor... processors) {
        return compile("classes", sources, processors);
    }

    /** Compiles sources into a directory; those of earlier calls are on the class path. */
    Javac compile(String output, Map<String, String> sources, Processor... processors) {
        sources.forEach(this::write);
        Path classes = create(output);
        create("none");
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            String classPath = Stream.concat(directories().stream(), Stream.of(System.getProperty("java.class.path")))
                    .collect(Collectors.joining(System.getProperty("path.separator")));
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    classPath,
                    "-sourcepath",
                    directory.resolve("none").toString());
            JavaCompiler.CompilationTask task = COMPILER.getTask(
                    null,
                    files,
                    diagnostics,
                    options,
                    null,
                    files.getJavaFileObjectsFromPaths(sources.keySet().stream()
                            .sorted()
                            .map(directory::resolve)
                            .toList()));
            task.setProcessors(List.of(processors));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .forEach(diagnostic -> messages.add(diagnostic.getMessage(Locale.ROOT)));
        return this;
    }

    /** Returns the errors of all calls. */
    List<String> messages() {
        return messages;
    }

    /** Returns the text of a file, e.g. {@code classes/shop/OrderTable.java}. */
    String text(String path) {
        return Sources.text(directory.resolve(path));
    }

    /** Returns the names of the emitted sources. */
    Set<String> emitted() {
        return Sources.files(directory.resolve("classes")).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> directories() throws IOException {
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(Files::isDirectory).map(Path::toString).sorted().toList();
        }
    }

    private Path create(String name) {
        try {
            return Files.createDirectories(directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, String text) {
        try {
            Files.createDirectories(directory.resolve(path).getParent());
            Files.writeString(directory.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
