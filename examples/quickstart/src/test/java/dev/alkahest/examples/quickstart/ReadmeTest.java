package dev.alkahest.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/alkahest/examples/quickstart");

    private static final Path GENERATED =
            Path.of("target/generated-sources/annotations/dev/alkahest/examples/quickstart");

    @Test
    void codeOfTheReadmeIsTheProgram() throws IOException {
        String program = marked("Artist.java") + marked("Album.java") + marked("Quickstart.java");
        assertThat(withoutSpace(Readme.read().block("quickstart"))).isEqualTo(withoutSpace(program));
    }

    @Test
    void sqlOfTheReadmeIsWhatTheProgramSends() throws IOException {
        String sql = String.join("\n", QuickstartRun.run().sql());
        assertThat(withoutSpace(Readme.read().block("quickstart-sql"))).isEqualTo(withoutSpace(sql));
    }

    @Test
    void mapperOfTheReadmeIsWhatTheCompilerWrites() throws IOException {
        String generated = withoutSpace(Files.readString(GENERATED.resolve("AlbumMapper.java")));
        for (String part : Readme.read().block("mapper").split("// \\.\\.\\.", -1)) {
            assertThat(generated).contains(withoutSpace(part));
        }
    }

    /** Returns what stands behind {@code // README} in a file, to its end or to {@code // end of README}. */
    private static String marked(String file) throws IOException {
        String source = Files.readString(SOURCES.resolve(file)).split("// README\\n", 2)[1];
        return source.split("// end of README", 2)[0];
    }

    /** README and formatter break lines differently, so space is left out of the comparison. */
    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }
}
