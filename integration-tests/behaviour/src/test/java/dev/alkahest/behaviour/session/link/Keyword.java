package dev.alkahest.behaviour.session.link;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.util.Objects;

/** The same as any other with its word. */
@Table
class Keyword {

    @Id
    Long id;

    String word;

    Keyword() {}

    Keyword(String word) {
        this.word = word;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keyword keyword && Objects.equals(keyword.word, word);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(word);
    }
}
