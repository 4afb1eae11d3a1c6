package dev.alkahest.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The sources beside the tests, and what becomes of them. */
final class Sources {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Sources() {}

    /** Returns the cases of a kind, each a file or a directory: {@code good} or {@code bad}. */
    static List<Path> cases(String kind) {
        try (Stream<Path> found = Files.list(RESOURCES.resolve(kind))) {
            return found.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns one case. */
    static Path of(String kind, String name) {
        return RESOURCES.resolve(kind).resolve(name);
    }

    /** Returns the files of a case, in alphabetical order. */
    static List<Path> files(Path place) {
        try (Stream<Path> found = Files.walk(place)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles a case with both processors, and all warnings of the compiler. */
    static Compilation compile(Path place) {
        return compile(files(place).stream().map(Sources::source).toList());
    }

    /** Compiles sources with both processors, and all warnings of the compiler. */
    static Compilation compile(List<JavaFileObject> sources) {
        return compiler()
                .withOptions("-Xlint:all,-processing", "-sourcepath", "none")
                .compile(sources);
    }

    static Compiler compiler() {
        return Compiler.javac().withProcessors(new AlkahestProcessor(), new RegistryProcessor());
    }

    static JavaFileObject source(Path file) {
        return JavaFileObjects.forSourceString(qualifiedName(file), text(file));
    }

    private static String qualifiedName(Path file) {
        String packageName = text(file)
                .lines()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.substring("package ".length(), line.indexOf(';')))
                .findFirst()
                .orElseThrow();
        return packageName + "." + file.getFileName().toString().replace(".java", "");
    }

    /** Returns the text of a file the compiler wrote. */
    static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(JavaFileObject file) {
        return text(file).getBytes(StandardCharsets.UTF_8);
    }
}
