package dev.alkahest.behaviour.session.autoflush;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
class Project {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "project")
    List<Task> tasks = new ArrayList<>();

    @Relationship(backPopulates = "projects", secondary = @Secondary("project_label"))
    List<Label> labels = new ArrayList<>();

    Project() {}

    Project(String name) {
        this.name = name;
    }
}
