package dev.alkahest.behaviour.session.eager;

import dev.alkahest.annotation.Fetch;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table("eager_room")
class Room {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "rooms")
    Ref<Museum> museum = Ref.empty();

    @Relationship(backPopulates = "room", fetch = Fetch.SUBQUERY, orderBy = "name")
    List<Exhibit> exhibits = new ArrayList<>();

    @Relationship(backPopulates = "annexes")
    Ref<Room> main = Ref.empty();

    @Relationship(backPopulates = "main", fetch = Fetch.SELECTIN, orderBy = "name")
    List<Room> annexes = new ArrayList<>();

    Room() {}

    Room(String name) {
        this.name = name;
    }
}
