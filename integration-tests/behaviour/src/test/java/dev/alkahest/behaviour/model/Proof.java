package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Goes with its folder, which never loads it. */
@Table("model_proof")
class Proof extends VersionedItem {
    @Relationship(backPopulates = "proofs")
    @ForeignKey(onDelete = ForeignKey.Action.CASCADE)
    Ref<Folder> folder = Ref.empty();
}
