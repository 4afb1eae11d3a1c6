package dev.alkahest.behaviour.session.autoflush;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
class Label {

    @Id
    String name;

    @Relationship(backPopulates = "labels")
    List<Project> projects = new ArrayList<>();

    Label() {}

    Label(String name) {
        this.name = name;
    }
}
