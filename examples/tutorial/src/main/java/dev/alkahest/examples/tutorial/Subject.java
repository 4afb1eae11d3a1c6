package dev.alkahest.examples.tutorial;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

// tutorial: subject
@Table("subject")
public class Subject {
    @Id
    Long id;

    @Column(length = 40, nullable = false, unique = true)
    String name;

    @Relationship(backPopulates = "subjects")
    List<Book> books = new ArrayList<>();

    Subject() {}

    Subject(String name) {
        this.name = name;
    }
}
