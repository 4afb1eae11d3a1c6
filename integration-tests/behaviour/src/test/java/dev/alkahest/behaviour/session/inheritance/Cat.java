package dev.alkahest.behaviour.session.inheritance;

import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;

@Table
@DiscriminatorValue("cat")
final class Cat extends Animal {

    boolean indoor;

    Cat() {}

    Cat(String name) {
        this.name = name;
    }
}
