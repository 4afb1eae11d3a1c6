package dev.alkahest.behaviour.session.passive;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("passive_note")
class Note {

    @Id
    Long id;

    @Relationship(backPopulates = "notes")
    @ForeignKey(onDelete = ForeignKey.Action.SET_NULL, onUpdate = ForeignKey.Action.CASCADE)
    Ref<Folder> folder = Ref.empty();
}
