package dev.alkahest.behaviour.projection.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.util.List;

@Table("projected_board")
class Board {

    @Id
    int id;

    @Column(length = 20)
    List<String> tags;

    @Column
    long[] counts;
}
