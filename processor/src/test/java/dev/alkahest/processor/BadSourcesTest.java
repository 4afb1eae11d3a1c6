package dev.alkahest.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each source in {@code bad} breaks one rule in all ways, and tells in comments what has to be said where. */
class BadSourcesTest {

    static List<Path> bad() {
        return Sources.cases("bad");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void exactlyTheExpectedIsSaidWhereItIsWrong(Path source) {
        Compilation compilation = Sources.compile(source);

        assertThat(Message.of(compilation)).containsExactlyElementsOf(Message.expectedIn(source));
    }
}
