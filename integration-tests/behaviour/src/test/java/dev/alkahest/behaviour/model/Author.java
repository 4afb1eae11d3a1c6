package dev.alkahest.behaviour.model;

import static dev.alkahest.annotation.Cascade.DELETE;
import static dev.alkahest.annotation.Cascade.MERGE;
import static dev.alkahest.annotation.Cascade.SAVE_UPDATE;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

/** A person whose works go with it; has one critic at most. */
@Table("model_author")
final class Author extends Person implements Noted {
    String penName;

    @Relationship(
            backPopulates = "author",
            cascade = {SAVE_UPDATE, MERGE, DELETE})
    List<Work> works = new ArrayList<>();

    @Relationship(backPopulates = "victim")
    Ref<Critic> critic = Ref.empty();

    @Override
    public String note() {
        return penName;
    }

    @Override
    public void note(String note) {
        penName = note;
    }
}
