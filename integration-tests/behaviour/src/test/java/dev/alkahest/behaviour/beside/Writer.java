package dev.alkahest.behaviour.beside;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("beside_writer")
@Inheritance(value = Inheritance.Strategy.JOINED, subclasses = Poet.class)
class Writer {

    @Id
    @Generated
    Long id;

    @Column(length = 40)
    String name;

    Home home;

    @Relationship(backPopulates = "writer", orderBy = "title")
    List<Novel> novels = new ArrayList<>();

    Writer() {}

    Writer(String name, Home home) {
        this.name = name;
        this.home = home;
    }
}
