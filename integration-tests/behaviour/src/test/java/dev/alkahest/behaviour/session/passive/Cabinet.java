package dev.alkahest.behaviour.session.passive;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("passive_cabinet")
class Cabinet {

    @Id
    String name;

    @Relationship(backPopulates = "cabinet")
    List<Drawer> drawers = new ArrayList<>();

    Cabinet() {}

    Cabinet(String name) {
        this.name = name;
    }
}
