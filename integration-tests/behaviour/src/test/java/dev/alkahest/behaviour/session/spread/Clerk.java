package dev.alkahest.behaviour.session.spread;

import dev.alkahest.annotation.Table;

/** Adds nothing but its table. */
@Table
final class Clerk extends Staff {

    Clerk() {}

    Clerk(String name) {
        this.name = name;
    }
}
