package dev.alkahest.behaviour.session.keyed;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Term {

    @Id
    Long id;

    String word;

    String meaning;

    @Relationship(backPopulates = "terms")
    Ref<Glossary> glossary = Ref.empty();

    Term() {}

    Term(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
