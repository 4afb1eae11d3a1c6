package dev.alkahest.processor.diagnostic;

/**
 * Something a user has to mend: what is wrong, in the user's own names, and what to do.
 *
 * @param tag the name of the rule that is broken, in front of the sentence
 * @param isError whether the class cannot be mapped because of it; otherwise it is a warning
 */
public record Problem(String tag, String sentence, Place place, boolean isError) {

    /** Returns a problem that keeps its class from being mapped. */
    public static Problem error(String tag, Place place, String sentence) {
        return new Problem(tag, sentence, place, true);
    }

    /** Returns a problem that a user may decide to live with. */
    public static Problem warning(String tag, Place place, String sentence) {
        return new Problem(tag, sentence, place, false);
    }

    /** Returns the text a user reads: {@code [PrimaryKey] Article has no primary key ...}. */
    public String message() {
        return "[" + tag + "] " + sentence;
    }
}
