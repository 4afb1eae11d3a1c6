package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

/** Somebody the shops know. What all people have stands in this table, and what the classes below add in theirs. */
@Table("person")
@Inheritance(Inheritance.Strategy.JOINED)
public abstract sealed class Person permits Customer, Staff {
    @Id
    public Long id;

    @Column(length = 60, nullable = false, unique = true)
    public String name;

    Person() {}

    Person(String name) {
        this.name = name;
    }

    /** Returns where to find this person, in words. */
    public abstract String whereabouts();
}
