package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Version;

// guide: mixin
public abstract class Edited<K> { // no @Table: what it declares belongs to every entity below it
    @Id
    @Generated
    K id;

    @Version
    int version;

    String editor;
}
// end
