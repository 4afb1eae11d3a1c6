package dev.alkahest.examples.guide;

import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;

/** A contributor who has a studio. */
@Table
@DiscriminatorValue("producer")
public final class Producer extends Contributor {
    String studio;

    Producer() {}

    Producer(String name, String studio) {
        this.name = name;
        this.studio = studio;
    }
}
