package dev.alkahest.type;

import java.util.List;
import java.util.Objects;

/**
 * An enum that the database knows.
 *
 * @param name the name of its type, where types of their own have names
 * @param constants the names of its constants in their order
 */
public record NativeEnum(String name, List<String> constants) {

    /** Copies the constants. */
    public NativeEnum {
        Objects.requireNonNull(name, "name");
        constants = List.copyOf(constants);
    }
}
