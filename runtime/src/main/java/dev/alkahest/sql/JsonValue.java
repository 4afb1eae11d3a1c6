package dev.alkahest.sql;

import java.util.List;

/**
 * What stands somewhere in a JSON document.
 *
 * @param document the document
 * @param steps the way to it: the names of members, and the positions of elements, counted from 0
 * @param result what is given of it
 */
public record JsonValue(Node document, List<Step> steps, Result result) implements Node {

    /** What is given of something in a document; NULL where there is nothing. */
    public enum Result {
        /** A text without its quotes, a number or truth value as it is written, NULL for null. */
        TEXT,
        /** It itself, as a document. */
        DOCUMENT,
        /** How many elements it has; NULL where it is no array. */
        SIZE
    }

    /** One step into a document. */
    public sealed interface Step permits Member, Element {}

    /**
     * A step to a member of an object.
     *
     * @param name its name
     */
    public record Member(String name) implements Step {}

    /**
     * A step to an element of an array.
     *
     * @param index its position, counted from 0
     */
    public record Element(int index) implements Step {}

    /** Copies the list. */
    public JsonValue {
        steps = List.copyOf(steps);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
