package dev.alkahest.behaviour.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

@Table("array_herbarium")
class Herbarium {

    @Id
    Long id;

    @Column
    String[] names;

    @Column
    long[] sheets;

    @Column(length = 20)
    List<String> labels;

    @Column
    List<Hue> hues;

    Herbarium() {}

    Herbarium(String... names) {
        this.names = names;
    }

    static Herbarium labelled(String... labels) {
        Herbarium made = new Herbarium("oak");
        made.labels = new ArrayList<>(Arrays.asList(labels));
        return made;
    }
}
