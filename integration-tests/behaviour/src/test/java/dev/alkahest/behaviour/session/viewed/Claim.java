package dev.alkahest.behaviour.session.viewed;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Claim {

    @Id
    Long id;

    String title;

    String state;

    int price;

    @Relationship(backPopulates = "claims")
    Ref<Diner> diner = Ref.empty();

    @Override
    public String toString() {
        return title;
    }
}
