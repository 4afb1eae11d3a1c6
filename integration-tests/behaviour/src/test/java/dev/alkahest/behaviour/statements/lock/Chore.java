package dev.alkahest.behaviour.statements.lock;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
class Chore {

    @Id
    Long id;

    String text;

    @Relationship(
            backPopulates = "chore",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    List<ChoreStage> stages = new ArrayList<>();

    Chore() {}

    Chore(String text) {
        this.text = text;
        stages.add(new ChoreStage());
    }
}
