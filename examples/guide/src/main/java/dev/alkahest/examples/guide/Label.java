package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** A class with private fields and accessors. */
@Table("label")
public class Label {
    @Id
    private String name;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
