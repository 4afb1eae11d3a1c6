package dev.alkahest.behaviour.session.passive;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("passive_folder")
class Folder {

    @Id
    String name;

    @Relationship(backPopulates = "folder", cascade = Cascade.ALL, passiveDeletes = true)
    List<Sheet> sheets = new ArrayList<>();

    @Relationship(backPopulates = "folder", passiveDeletes = true)
    List<Note> notes = new ArrayList<>();

    Folder() {}

    Folder(String name) {
        this.name = name;
    }
}
