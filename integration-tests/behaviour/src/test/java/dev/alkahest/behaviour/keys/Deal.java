package dev.alkahest.behaviour.keys;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table
@Inheritance(subclasses = Subscription.class)
class Deal {

    @Id
    @Generated(with = OrderNumbers.class)
    String number;

    String text;

    @Relationship
    Deal follows;

    Deal() {}

    Deal(String text) {
        this.text = text;
    }
}
