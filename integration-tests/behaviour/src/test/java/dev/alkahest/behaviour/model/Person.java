package dev.alkahest.behaviour.model;

import static dev.alkahest.annotation.Inheritance.Strategy.JOINED;

import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The topmost class of three with a table each; one person may lead others of any class. */
@Table("model_person")
@Inheritance(JOINED)
sealed class Person extends VersionedItem permits Author, Critic {
    @Relationship(backPopulates = "staff")
    Ref<Library> library = Ref.empty();

    @Relationship(backPopulates = "team")
    Person leader;

    @Relationship(backPopulates = "leader")
    List<Person> team = new ArrayList<>();

    @Relationship(backPopulates = "fans", secondary = @Secondary("model_liking"))
    Set<Work> likes = new LinkedHashSet<>();
}
