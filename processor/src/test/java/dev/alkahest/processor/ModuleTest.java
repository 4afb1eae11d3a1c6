package dev.alkahest.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application may be a module, with nothing on its module path but what Alkahest needs when it runs. */
class ModuleTest {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    @TempDir
    private Path directory;

    @Test
    void applicationThatIsAModuleCompiles() throws IOException {
        Path module = write("module-info.java", """
                module shop {
                    requires dev.alkahest.runtime;
                    requires static dev.alkahest.annotation;
                    provides dev.alkahest.mapping.MapperSource with shop.ShopMappers;
                }
                """);
        Path item = write("shop/Item.java", """
                package shop;

                import dev.alkahest.annotation.Id;
                import dev.alkahest.annotation.Relationship;
                import dev.alkahest.annotation.Table;
                import dev.alkahest.mapping.Ref;

                @Table
                class Item {
                    @Id Long id;
                    String name;
                    @Relationship Ref<Item> parent = Ref.empty();
                }
                """);
        assertThat(errorsOf(module, item)).isEmpty();
    }

    private List<String> errorsOf(Path... sources) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "-d",
                    directory.resolve("classes").toString(),
                    "--module-path",
                    modulePath(),
                    "-Xlint:all,-processing",
                    "-Werror");
            JavaCompiler.CompilationTask task =
                    COMPILER.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(sources));
            task.setProcessors(List.of(new AlkahestProcessor(), new RegistryProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** Returns Alkahest's own parts, and the pool. */
    private static String modulePath() {
        String separator = System.getProperty("path.separator");
        return Arrays.stream(System.getProperty("java.class.path").split(separator))
                .filter(path -> path.matches(".*(runtime|annotations|agroal-).*") && !path.contains("test-classes"))
                .collect(Collectors.joining(separator));
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
