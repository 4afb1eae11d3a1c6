package dev.alkahest.session;

import dev.alkahest.mapping.ObjectState;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What has changed in one object since it was last read or flushed, for a person who debugs: {@link #toString} shows it
 * attribute by attribute (rule S9). It shows values, which may be private.
 *
 * <pre>
 * Album with key 5 is PERSISTENT and has changed:
 *   title: "Powerage" -> "Let There Be Rock"
 *   artist: Artist with key 1 -> Artist with key 2
 *   tracks: + a new Track; - Track with key 7
 * </pre>
 *
 * @param object the class and the key
 * @param state the state
 * @param isMarked whether the object is marked for deletion
 * @param attributes the attributes that have changed: those that columns keep, then relationships
 */
public record Changes(String object, ObjectState state, boolean isMarked, List<Attribute> attributes) {

    /** Copies the list. */
    public Changes {
        attributes = List.copyOf(attributes);
    }

    @Override
    public String toString() {
        return object + " is " + state + (isMarked ? ", marked for deletion," : "")
                + (attributes.isEmpty() ? " and has not changed" : " and has changed:")
                + attributes.stream()
                        .map(attribute -> System.lineSeparator() + "  " + attribute)
                        .collect(Collectors.joining());
    }

    /**
     * An attribute that has changed.
     *
     * @param name the column's or the relationship's name
     * @param history what it holds now, and what its row does
     * @param text the same, to be read
     */
    public record Attribute(String name, History<?> history, String text) {

        @Override
        public String toString() {
            return name + ": " + text;
        }
    }
}
