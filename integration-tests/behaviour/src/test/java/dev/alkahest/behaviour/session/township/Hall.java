package dev.alkahest.behaviour.session.township;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Its row is marked where others are deleted, so that the database deletes nothing with it. */
@Table("township_hall")
class Hall {

    @Id
    String name;

    @SoftDelete
    boolean closed;

    @Relationship(backPopulates = "hall", orderBy = "number", cascade = Cascade.ALL, passiveDeletes = true)
    List<Chair> chairs = new ArrayList<>();

    Hall() {}

    Hall(String name) {
        this.name = name;
    }
}
