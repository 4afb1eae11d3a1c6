package dev.alkahest.behaviour.session.limit;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Deferred;
import java.util.ArrayList;
import java.util.List;

/** The two columns of its key are of different types. */
@Table("limit_orchard")
class Orchard {

    @Id
    @Column(length = 10)
    String region;

    @Id
    int number;

    String name;

    final Deferred<String> story = Deferred.empty();

    @Computed("upper(name)")
    String sign;

    @Relationship(backPopulates = "orchard", cascade = Cascade.ALL)
    List<Tree> trees = new ArrayList<>();

    Orchard() {}

    Orchard(String region, int number) {
        this.region = region;
        this.number = number;
    }
}
