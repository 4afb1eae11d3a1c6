package dev.alkahest.behaviour.session.history;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
class Winery {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "winery")
    List<Wine> wines = new ArrayList<>();

    @Relationship(backPopulates = "bottler")
    List<Wine> bottled = new ArrayList<>();

    Winery() {}

    Winery(String name) {
        this.name = name;
    }
}
