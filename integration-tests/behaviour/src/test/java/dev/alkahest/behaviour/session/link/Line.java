package dev.alkahest.behaviour.session.link;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;

@Table
class Line {

    @Id
    String company;

    @Id
    int year;

    @Relationship(backPopulates = "lines")
    Set<Port> ports = new LinkedHashSet<>();

    Line() {}

    Line(String company, int year) {
        this.company = company;
        this.year = year;
    }
}
