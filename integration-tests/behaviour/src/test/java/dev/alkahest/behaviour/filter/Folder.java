package dev.alkahest.behaviour.filter;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("filter_folder")
class Folder {

    @Id
    long id;

    String name = "";

    @SoftDelete
    private boolean deleted;

    @Relationship(
            backPopulates = "folder",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN},
            orderBy = "title")
    List<Document> documents = new ArrayList<>();

    Folder() {}

    Folder(String name, Document... documents) {
        this.name = name;
        this.documents.addAll(List.of(documents));
    }

    boolean isDeleted() {
        return deleted;
    }

    void setDeleted(boolean deleted) {
        this.deleted = deleted;
    }
}
