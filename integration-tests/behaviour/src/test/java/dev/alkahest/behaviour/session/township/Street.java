package dev.alkahest.behaviour.session.township;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table("township_street")
class Street {

    @Id
    @Relationship(backPopulates = "streets")
    @ForeignKey(onUpdate = Action.CASCADE, onDelete = Action.CASCADE)
    Ref<Town> town = Ref.empty();

    @Id
    int number;

    String title;

    @Relationship(backPopulates = "street", orderBy = "number", cascade = Cascade.ALL, passiveDeletes = true)
    List<Lamp> lamps = new ArrayList<>();

    Street() {}

    Street(int number, String title) {
        this.number = number;
        this.title = title;
    }
}
