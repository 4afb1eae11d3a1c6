package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** A person that refers, from its own table, to one of another class of the hierarchy. */
@Table("model_critic")
final class Critic extends Person implements Noted {
    String paper;

    @Relationship(backPopulates = "critic")
    @ForeignKey
    Ref<Author> victim = Ref.empty();

    @Override
    public String note() {
        return paper;
    }

    @Override
    public void note(String note) {
        paper = note;
    }
}
