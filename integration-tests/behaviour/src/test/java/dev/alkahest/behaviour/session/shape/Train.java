package dev.alkahest.behaviour.session.shape;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@Table
class Train {

    @Id
    String company;

    @Id
    int number;

    @Relationship(backPopulates = "train", orderBy = "name")
    List<Wagon> wagons = new ArrayList<>();

    @Relationship(backPopulates = "spareFor")
    Set<Wagon> spares = new LinkedHashSet<>();

    @Relationship(backPopulates = "trains")
    Set<Station> stations = new LinkedHashSet<>();

    Train() {}

    Train(String company, int number) {
        this.company = company;
        this.number = number;
    }
}
