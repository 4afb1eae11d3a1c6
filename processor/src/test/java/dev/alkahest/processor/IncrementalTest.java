package dev.alkahest.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What Gradle asks of processors, to compile only what has changed. */
class IncrementalTest {

    @Test
    void everyProcessorSaysItsKind() {
        assertThat(lines("META-INF/gradle/incremental.annotation.processors"))
                .containsExactly(
                        "dev.alkahest.processor.AlkahestProcessor,isolating",
                        "dev.alkahest.processor.RegistryProcessor,aggregating");
        assertThat(lines("META-INF/services/javax.annotation.processing.Processor"))
                .containsExactly(
                        "dev.alkahest.processor.AlkahestProcessor", "dev.alkahest.processor.RegistryProcessor");
    }

    @Test
    void whatIsEmittedForAnEntityHasThatEntityForItsOnlyOrigin() {
        Map<String, List<String>> origins = new TreeMap<>();
        compileMusic(new Recording(new AlkahestProcessor(), origins));

        assertThat(origins)
                .containsEntry("music.AlbumTable", List.of("music.Album"))
                .containsEntry("music.TranslationKey", List.of("music.Translation"))
                .allSatisfy((file, origin) -> assertThat(origin).hasSize(1));
    }

    @Test
    void whatIsEmittedForAPackageHasAllItsEntitiesForOrigins() {
        Map<String, List<String>> origins = new TreeMap<>();
        compileMusic(new AlkahestProcessor(), new Recording(new RegistryProcessor(), origins));

        assertThat(origins.get("music.MusicMappers"))
                .containsExactlyInAnyOrder(
                        "music.Album", "music.Artist", "music.Playlist", "music.Track", "music.Translation");
    }

    private static void compileMusic(Processor... processors) {
        Path music = Path.of("src", "test", "resources", "music");
        Compilation compilation = Compiler.javac()
                .withProcessors(processors)
                .withOptions("-proc:only", "-sourcepath", "none")
                .compile(Sources.files(music).stream().map(Sources::source).toList());
        assertThat(compilation.errors()).isEmpty();
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                AlkahestProcessor.class.getClassLoader().getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A processor whose filer notes the origins of each source file. */
    private static final class Recording extends AbstractProcessor {

        private final Processor processor;
        private final Map<String, List<String>> origins;

        Recording(Processor processor, Map<String, List<String>> origins) {
            this.processor = processor;
            this.origins = origins;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            processor.init(withRecordingFiler(environment));
        }

        private ProcessingEnvironment withRecordingFiler(ProcessingEnvironment environment) {
            Filer filer = proxy(Filer.class, environment.getFiler(), (method, arguments) -> {
                if (method.equals("createSourceFile")) {
                    Stream<Element> elements = Stream.of((Element[]) arguments[1]);
                    origins.put(
                            arguments[0].toString(),
                            new ArrayList<>(elements.map(Element::toString).toList()));
                }
            });
            return (ProcessingEnvironment) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments));
        }

        private interface Call {
            void of(String method, Object[] arguments);
        }

        private static <T> T proxy(Class<T> type, T target, Call before) {
            return type.cast(Proxy.newProxyInstance(
                    Recording.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        before.of(method.getName(), arguments);
                        return method.invoke(target, arguments);
                    }));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }
    }
}
