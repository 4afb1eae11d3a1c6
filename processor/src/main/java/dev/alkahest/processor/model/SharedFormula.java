package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * What a class of a hierarchy computes, in the row that it is read with.
 *
 * @param owner the mapped class that adds the attribute
 * @param declaringType the class that declares it
 * @param attribute the attribute, and the field that holds it in the table of that class
 * @param property the field that holds it in this table
 * @param isInherited whether objects of this class have the attribute
 * @param values what the discriminator says of the rows of a class below that it is computed for; none where no row can be
 */
public record SharedFormula(
        GeneratedNames owner,
        ClassName declaringType,
        String attribute,
        String property,
        boolean isInherited,
        List<Object> values) {

    /** Copies the values. */
    public SharedFormula {
        values = List.copyOf(values);
    }

    /** Returns whether rows of this table can have it. */
    public boolean isRead() {
        return isInherited || isOfSubclass();
    }

    /** Returns whether only rows of classes below have it. */
    public boolean isOfSubclass() {
        return !isInherited && !values.isEmpty();
    }
}
