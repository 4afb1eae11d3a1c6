package dev.alkahest.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every construct on every dialect has the text in {@code src/test/resources/constructs}, or is refused with the message there; {@code
 * -DupdateGoldens=true} writes them anew, and the file of a dialect that is new.
 */
class ConstructGalleryTest {

    private static final Path GOLDENS = Path.of("src/test/resources/constructs");

    static List<String> dialects() {
        return KnownDialects.names();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void constructsAreWhatTheDialectSays(String name) throws IOException {
        Path golden = GOLDENS.resolve(name + ".sql");
        String current = ConstructGallery.texts(Dialect.named(name));
        if (Boolean.getBoolean("updateGoldens")) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, current);
        } else {
            assertThat(golden).exists();
            assertThat(current).isEqualTo(Files.readString(golden));
        }
    }
}
