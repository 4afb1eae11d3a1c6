package dev.alkahest.mapping;

import java.util.List;

/**
 * Lists the mappers of a package. The compiler writes one implementation for each package with entities and names it in
 * {@code META-INF/services}, where {@code SessionFactory.create} finds it; it can be passed by hand as well.
 */
public interface MapperSource {

    /** Returns the mappers in alphabetical order of their entities. */
    List<EntityMapper<?, ?>> mappers();
}
