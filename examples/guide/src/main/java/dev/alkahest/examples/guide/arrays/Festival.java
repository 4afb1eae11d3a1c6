package dev.alkahest.examples.guide.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
public class Festival {

    @Id
    Long id;

    String name;

    // guide: arrays
    // in Festival: varchar(40)[] and integer[] on PostgreSQL
    @Column(length = 40)
    List<String> genres = new ArrayList<>();

    @Column
    int[] years;
    // end

    Festival() {}

    public Festival(String name, int... years) {
        this.name = name;
        this.years = years;
    }
}
