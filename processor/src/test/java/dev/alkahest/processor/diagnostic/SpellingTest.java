package dev.alkahest.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void nearestNameIsOffered() {
        assertThat(Spelling.didYouMean("artcle", List.of("author", "article"))).isEqualTo(" Did you mean 'article'?");
    }

    @Test
    void columnNameLeadsToItsAttribute() {
        assertThat(Spelling.nearest("published_at", List.of("publishedAt", "title")))
                .contains("publishedAt");
    }

    @Test
    void nothingIsOfferedWhereNoNameComesNear() {
        assertThat(Spelling.didYouMean("comments", List.of("author", "article")))
                .isEmpty();
    }

    @Test
    void ofTwoNamesEquallyNearTheFirstInTheAlphabetIsOffered() {
        assertThat(Spelling.nearest("nome", List.of("name", "mome"))).contains("mome");
    }
}
