package dev.alkahest.processor.model;

import java.util.List;

/**
 * How an object is made: by a constructor, and by assignments of what that does not take.
 *
 * @param parameters the attributes that the constructor takes, in order
 */
public record ConstructorModel(List<String> parameters) {

    /** The constructor without parameters. */
    public static final ConstructorModel EMPTY = new ConstructorModel(List.of());

    /** Copies the parameters. */
    public ConstructorModel {
        parameters = List.copyOf(parameters);
    }

    /** Returns whether the constructor takes an attribute. */
    public boolean takes(AttributeModel attribute) {
        return parameters.contains(attribute.name());
    }
}
