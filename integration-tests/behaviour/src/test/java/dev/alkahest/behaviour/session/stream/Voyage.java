package dev.alkahest.behaviour.session.stream;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("stream_voyage")
class Voyage {

    @Id
    Long id;

    int number;

    @Relationship(backPopulates = "voyage")
    List<Stop> stops = new ArrayList<>();

    Voyage() {}

    Voyage(int number) {
        this.number = number;
    }
}
