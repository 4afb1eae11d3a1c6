package dev.alkahest.behaviour.projection;

import dev.alkahest.annotation.Projection;

/** A class of two values, with more constructors than a row asks for. */
@Projection
final class Named {

    final long id;
    final String text;

    public Named(long id, String name) {
        this.id = id;
        this.text = id + ":" + name;
    }

    Named(String text) {
        this.id = 0;
        this.text = text;
    }
}
