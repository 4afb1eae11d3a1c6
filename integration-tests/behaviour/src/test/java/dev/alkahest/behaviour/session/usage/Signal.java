package dev.alkahest.behaviour.session.usage;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Tells a test that an object is being read from its row. */
@Table
class Signal {

    private static Runnable onCreation = () -> {};

    @Id
    Long id;

    String name;

    Signal() {
        onCreation.run();
    }

    static void whenCreated(Runnable action) {
        onCreation = action;
    }
}
