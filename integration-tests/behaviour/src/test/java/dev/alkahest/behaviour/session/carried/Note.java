package dev.alkahest.behaviour.session.carried;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("carried_note")
class Note {

    @Id
    Long id;

    @Relationship(backPopulates = "notes")
    @ForeignKey(onUpdate = Action.CASCADE, onDelete = Action.CASCADE)
    Ref<Club> club = Ref.empty();
}
