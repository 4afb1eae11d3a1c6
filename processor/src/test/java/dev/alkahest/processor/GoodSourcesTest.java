package dev.alkahest.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each directory in {@code good} shows a feature; what is emitted for it compiles without a warning. */
class GoodSourcesTest {

    static List<Path> good() {
        return Sources.cases("good");
    }

    @ParameterizedTest
    @MethodSource("good")
    void nothingIsSaid(Path sources) {
        Compilation compilation = Sources.compile(sources);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }
}
