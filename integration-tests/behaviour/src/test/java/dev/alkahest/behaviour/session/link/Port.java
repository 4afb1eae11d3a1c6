package dev.alkahest.behaviour.session.link;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;

@Table
class Port {

    @Id
    String country;

    @Id
    int number;

    @Relationship(backPopulates = "ports", secondary = @Secondary("port_line"))
    Set<Line> lines = new LinkedHashSet<>();

    Port() {}

    Port(String country, int number) {
        this.country = country;
        this.number = number;
    }
}
