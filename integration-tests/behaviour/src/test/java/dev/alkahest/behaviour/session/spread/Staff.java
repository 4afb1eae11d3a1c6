package dev.alkahest.behaviour.session.spread;

import static dev.alkahest.annotation.Inheritance.Strategy.JOINED;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;

@Table
@Inheritance(JOINED)
abstract sealed class Staff permits Clerk, Driver {

    @Id
    Long id;

    @Column(nullable = false)
    String name;

    @Version
    int version;

    @Relationship(backPopulates = "staff")
    Ref<Firm> firm = Ref.empty();
}
