package dev.alkahest.examples.guide;

// guide: mixin-interface
public interface Titled {
    String getTitle();
}
// end
