package dev.alkahest.behaviour.statements.lock;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class ChoreStage {

    @Id
    Long id;

    @Relationship(backPopulates = "stages")
    Ref<Chore> chore = Ref.empty();

    ChoreStage() {}
}
