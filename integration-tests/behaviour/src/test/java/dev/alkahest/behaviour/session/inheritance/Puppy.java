package dev.alkahest.behaviour.session.inheritance;

import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;

@Table
@DiscriminatorValue("puppy")
final class Puppy extends Dog {

    Integer weeks;

    Puppy() {}

    Puppy(String name, String breed, int weeks) {
        super(name, breed);
        this.weeks = weeks;
    }
}
