package dev.alkahest.behaviour.session.passive;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table("passive_sheet")
class Sheet {

    @Id
    Long id;

    @Relationship(backPopulates = "sheets")
    @ForeignKey(nullable = false, onDelete = ForeignKey.Action.CASCADE, onUpdate = ForeignKey.Action.CASCADE)
    Folder folder;
}
