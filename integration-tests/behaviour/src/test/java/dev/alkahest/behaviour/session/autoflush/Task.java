package dev.alkahest.behaviour.session.autoflush;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table
class Task {

    @Id
    Long id;

    @Column(unique = true)
    String text;

    @Relationship(backPopulates = "tasks")
    Project project;

    Task() {}

    Task(String text) {
        this.text = text;
    }
}
