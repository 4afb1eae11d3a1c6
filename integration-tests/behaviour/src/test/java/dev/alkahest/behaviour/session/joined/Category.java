package dev.alkahest.behaviour.session.joined;

import dev.alkahest.annotation.Fetch;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table
class Category {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "children")
    Ref<Category> parent = Ref.empty();

    /** Its declaration alone joins nothing: the way would come back to the class it starts from. */
    @Relationship(backPopulates = "parent", orderBy = "name desc", fetch = Fetch.JOINED)
    List<Category> children = new ArrayList<>();

    Category() {}

    Category(String name, Category... children) {
        this.name = name;
        this.children.addAll(List.of(children));
    }
}
