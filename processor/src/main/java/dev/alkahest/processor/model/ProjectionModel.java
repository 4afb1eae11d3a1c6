package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A class that rows of a SELECT are read into.
 *
 * @param type the class
 * @param name the class that is generated for it, in its package
 * @param isPublic whether other packages can name the class
 * @param components what it is made of, in the order of its constructor
 */
public record ProjectionModel(ClassName type, ClassName name, boolean isPublic, List<Component> components) {

    /** Copies the components. */
    public ProjectionModel {
        components = List.copyOf(components);
    }

    /**
     * One value that an object is made of.
     *
     * @param name its name
     * @param type its type, a primitive where it is declared as one
     * @param isNullable whether it takes NULL
     * @param isOfColumns whether it may be read from several columns: an entity, an embeddable value, another projection or a list
     */
    public record Component(String name, TypeName type, boolean isNullable, boolean isOfColumns) {}

    /** Returns e.g. {@code ArtistSalesProjection}; {@code OrderLineProjection} for a record {@code Line} in {@code Order}. */
    public static ClassName nameFor(ClassName type) {
        return ClassName.get(type.packageName(), String.join("", type.simpleNames()) + "Projection");
    }
}
