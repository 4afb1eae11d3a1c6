package dev.alkahest.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is emitted for the music store in {@code music}, the hierarchies in {@code zoo} and values of all sorts in {@code box}, to be
 * read: the showrooms. {@code -DupdateGoldens} rewrites
 * the files in {@code expected}.
 */
class GoldenTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "expected");

    private static final Map<String, Compilation> SHOWROOMS =
            Map.of("music", compiled("music"), "zoo", compiled("zoo"), "box", compiled("box"));

    private static Compilation compiled(String showroom) {
        return Sources.compile(Path.of("src", "test", "resources", showroom));
    }

    /** One for each artefact, and for each variation that reads differently. */
    static List<String> goldens() {
        return List.of(
                "box/TicketTable.java",
                "box/TicketMapper.java",
                "box/TicketSnapshot.java",
                "box/TicketSaleProjection.java",
                "music/AlbumTable.java",
                "music/AlbumMapper.java",
                "music/AlbumBuilder.java",
                "music/AlbumIdentityMap.java",
                "music/AlbumSnapshot.java",
                "music/PlaylistTable.java",
                "music/TrackMapper.java",
                "music/TranslationIdentityMap.java",
                "music/TranslationKey.java",
                "music/TranslationMapper.java",
                "music/MusicMappers.java",
                "music/SalesImpl.java",
                "zoo/AnimalHierarchy.java",
                "zoo/AnimalMapper.java",
                "zoo/AnimalTable.java",
                "zoo/DogMapper.java",
                "zoo/DogTable.java",
                "zoo/CageMapper.java",
                "zoo/EnclosureTable.java",
                "zoo/KeeperTable.java",
                "zoo/VetTable.java");
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void emittedSourceIsTheGolden(String name) throws IOException {
        Path golden = EXPECTED.resolve(name);
        String emitted = emitted(name);
        if (Boolean.getBoolean("updateGoldens")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, emitted);
        }

        assertThat(emitted).isEqualTo(Files.readString(golden));
    }

    private static String emitted(String name) {
        Compilation showroom = SHOWROOMS.get(name.substring(0, name.indexOf('/')));
        Stream<JavaFileObject> sources = showroom.generatedSourceFiles().stream();
        return sources.filter(source -> source.getName().endsWith("/" + name))
                .map(Sources::text)
                .findFirst()
                .orElseThrow();
    }
}
