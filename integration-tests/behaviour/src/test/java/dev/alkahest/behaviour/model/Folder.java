package dev.alkahest.behaviour.model;

import static dev.alkahest.annotation.Cascade.DELETE;
import static dev.alkahest.annotation.Cascade.DELETE_ORPHAN;
import static dev.alkahest.annotation.Cascade.MERGE;
import static dev.alkahest.annotation.Cascade.SAVE_UPDATE;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.WriteOnlyCollection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Leaves what is not loaded to the database when it is deleted (C4): memos lose it, all others are deleted. */
@Table("model_folder")
class Folder extends VersionedItem {
    @Relationship(
            backPopulates = "folder",
            passiveDeletes = true,
            cascade = {SAVE_UPDATE, MERGE, DELETE, DELETE_ORPHAN})
    List<Sheet> sheets = new ArrayList<>();

    @Relationship(
            backPopulates = "folder",
            passiveDeletes = true,
            cascade = {SAVE_UPDATE, MERGE, DELETE})
    Set<Paper> papers = new LinkedHashSet<>();

    @Relationship(backPopulates = "folder", passiveDeletes = true)
    List<Memo> memos = new ArrayList<>();

    @Relationship(
            backPopulates = "folder",
            passiveDeletes = true,
            cascade = {SAVE_UPDATE, MERGE, DELETE})
    WriteOnlyCollection<Proof> proofs = WriteOnlyCollection.empty();

    @Relationship(
            backPopulates = "folder",
            passiveDeletes = true,
            cascade = {SAVE_UPDATE, MERGE, DELETE})
    Ref<Cover> cover = Ref.empty();
}
