package dev.alkahest.grammars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The SQL that the page of a dialect shows is read by the grammar of its database. */
class DialectPageTest {

    @ParameterizedTest
    @EnumSource
    void grammarReadsEveryStatement(Grammar grammar) {
        List<String> statements = new DialectPage(grammar.dialect()).statements();

        assertThat(statements).hasSizeGreaterThan(15);
        assertThat(statements)
                .allSatisfy(sql -> assertThat(grammar.refusal(sql)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void grammarRefusesWhatIsNone(Grammar grammar) {
        assertThat(grammar.refusal("SELECT artist.id FROM artist LIMIT ?")).isPresent();
        assertThat(grammar.refusal("SELECT artist.id FROM artist WHERE")).isPresent();
        assertThat(grammar.refusal("SELECT 1 FROM artist; SELECT")).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void grammarDoesNotKnowWhatIsListed(Grammar grammar) {
        List<String> statements = new DialectPage(grammar.dialect()).statements();

        assertThat(grammar.unknown())
                .allSatisfy(words -> assertThat(statements).as(words.document()).anySatisfy(sql -> {
                    assertThat(words.isIn(sql)).isTrue();
                    assertThat(grammar.refusalAsItIs(sql)).isPresent();
                }));
    }
}
