package dev.alkahest.examples.guide;

import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;

// guide: hierarchy-subclass
@Table
@DiscriminatorValue("singer") // Singer unless you say
public final class Singer extends Contributor {
    String voice;
    // end

    Singer() {}

    Singer(String name, String voice) {
        this.name = name;
        this.voice = voice;
    }
}
