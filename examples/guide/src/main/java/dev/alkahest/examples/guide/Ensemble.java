package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table
public class Ensemble {
    @Id
    Long id;

    // guide: leader
    // in Ensemble: its players refer to it, and it to one of them
    @Relationship(backPopulates = "ensemble", cascade = Cascade.ALL)
    List<Player> players = new ArrayList<>();

    @Relationship(postUpdate = true)
    Ref<Player> leader = Ref.empty();
    // end
}
