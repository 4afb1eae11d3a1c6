package dev.alkahest.grammars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a dialect says is read by the grammar of its database. */
class GrammarTest {

    @ParameterizedTest
    @EnumSource
    void grammarReadsThePageOfTheDialect(Grammar grammar) {
        assertRead(grammar, SqlText.ofPage(grammar.dialect()), 15);
    }

    @ParameterizedTest
    @EnumSource
    void grammarReadsEveryConstruct(Grammar grammar) {
        assertRead(grammar, SqlText.ofConstructs(grammar.dialect()), 200);
    }

    private static void assertRead(Grammar grammar, List<String> statements, int atLeast) {
        assertThat(statements).hasSizeGreaterThan(atLeast);
        assertThat(statements.stream().flatMap(sql -> grammar.refusal(sql).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void grammarRefusesWhatIsNone(Grammar grammar) {
        assertThat(grammar.refusal("SELECT artist.id FROM artist " + grammar.foreignLimit()))
                .isPresent();
        assertThat(grammar.refusal("SELECT artist.id FROM artist WHERE")).isPresent();
        assertThat(grammar.refusal("SELECT 1 FROM artist; SELECT")).isPresent();
    }

    /** What a later grammar reads is to leave the list. */
    @ParameterizedTest
    @EnumSource
    void grammarDoesNotKnowWhatIsListed(Grammar grammar) {
        List<String> refused = Stream.concat(
                        SqlText.ofPage(grammar.dialect()).stream(), SqlText.ofConstructs(grammar.dialect()).stream())
                .filter(sql -> grammar.refusalAsItIs(sql).isPresent())
                .toList();

        assertThat(grammar.unknown())
                .allSatisfy(words -> assertThat(refused).as(words.document()).anyMatch(words::isIn));
    }
}
