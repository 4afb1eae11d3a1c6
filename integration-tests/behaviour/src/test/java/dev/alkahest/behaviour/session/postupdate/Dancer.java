package dev.alkahest.behaviour.session.postupdate;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table
class Dancer {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "followers")
    Ref<Dancer> leader = Ref.empty();

    @Relationship(backPopulates = "leader", postUpdate = true)
    List<Dancer> followers = new ArrayList<>();

    @Relationship
    Dancer rival;

    Dancer() {}

    Dancer(String name) {
        this.name = name;
    }
}
