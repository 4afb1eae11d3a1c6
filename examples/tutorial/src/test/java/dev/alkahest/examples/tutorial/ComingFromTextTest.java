package dev.alkahest.examples.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the pages for newcomers write of Alkahest stands in a source that is compiled, and most of it is run. */
class ComingFromTextTest {

    private static final List<Path> SOURCES =
            List.of(Path.of("src"), Path.of("../guide/src"), Path.of("../film-rental/src"));

    /** The last cell of a row of a table whose last column is headed Alkahest. */
    private static final Pattern TABLE = Pattern.compile("\\| Alkahest \\|\\n\\|[-|]+\\|\\n((?:\\|.*\\|\\n)+)");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"from-sqlalchemy.md", "from-jpa.md"})
    void codeOfAlkahestIsCompiled(String page) throws IOException {
        String text = Files.readString(Path.of("../../docs", page));
        String sources = sources();
        List<String> codes = codes(text);
        assertThat(codes).hasSizeGreaterThan(20);
        assertThat(codes)
                .filteredOn(code -> !sources.contains(withoutSpace(code)))
                .isEmpty();
    }

    private static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        Matcher tables = TABLE.matcher(text);
        while (tables.find()) {
            for (String row : tables.group(1).split("\n", -1)) {
                Matcher code = CODE.matcher(row.substring(Math.max(row.lastIndexOf(" | "), 0)));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        BLOCK.matcher(text).results().forEach(block -> codes.add(block.group(1)));
        return codes;
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return withoutSpace(all.toString());
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }
}
