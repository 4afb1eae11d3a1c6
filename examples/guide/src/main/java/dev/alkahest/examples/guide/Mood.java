package dev.alkahest.examples.guide;

// guide: mood
public enum Mood {
    CALM("c"),
    WILD("w");

    final String code;

    Mood(String code) {
        this.code = code;
    }
}
// end
