package dev.alkahest.behaviour.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.util.List;

@Table("array_drawer")
class Drawer {

    @Id
    Long id;

    @Column(defaultValue = "array['spare']")
    List<String> contents;

    String owner;

    @Column
    @Computed("array[owner]")
    String[] owners;
}
