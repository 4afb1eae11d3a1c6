package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Table;
import java.util.UUID;

// guide: mixin-other
@Table
public class Sketch extends Edited<UUID> {
    int pages;
}
// end
