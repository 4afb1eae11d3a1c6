package dev.alkahest.examples.tutorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TutorialTextTest {

    @ParameterizedTest
    @MethodSource("dev.alkahest.examples.tutorial.Page#all")
    void codeOfThePageIsTheProgram(Page page) throws IOException {
        assertSame(page.code(), page.regions());
    }

    @ParameterizedTest
    @MethodSource("dev.alkahest.examples.tutorial.Page#all")
    void sqlOfThePageIsAllThatTheProgramSends(Page page) throws IOException {
        assertSame(page.sql(), page.run().sql());
    }

    @ParameterizedTest
    @MethodSource("dev.alkahest.examples.tutorial.Page#all")
    void outputOfThePageIsAllThatTheProgramPrints(Page page) throws IOException {
        assertSame(page.output(), page.run().output());
    }

    @ParameterizedTest
    @MethodSource("dev.alkahest.examples.tutorial.Page#all")
    void everyCodeBlockHasItsName(Page page) throws IOException {
        assertThat(page.text().split("```(java|sql|text)\\n", -1))
                .hasSize(1
                        + page.code().size()
                        + page.sql().size()
                        + page.output().size());
    }

    /** Text and formatter break lines differently, so space is left out of the comparison. */
    private static void assertSame(Map<String, String> page, Map<String, String> program) {
        assertThat(page.keySet()).containsExactlyInAnyOrderElementsOf(program.keySet());
        assertSoftly(all ->
                program.forEach((block, text) -> all.assertThat(page.get(block).replaceAll("\\s+", ""))
                        .as("The program has, for <!-- %s -->,%n%s%n", block, text)
                        .isEqualTo(text.replaceAll("\\s+", ""))));
    }
}
