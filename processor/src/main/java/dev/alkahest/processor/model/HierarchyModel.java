package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * The place of a mapped class in a hierarchy whose classes share one table.
 *
 * @param root the topmost class
 * @param parent the mapped class right above; empty for the topmost
 * @param discriminator the column that tells the class of a row
 * @param value what stands there in rows of exactly this class; empty for an abstract class
 * @param below the mapped classes below, those further up first
 * @param row the columns of the table, in order
 */
public record HierarchyModel(
        GeneratedNames root,
        Optional<GeneratedNames> parent,
        ColumnModel discriminator,
        Optional<Object> value,
        List<Member> below,
        List<SharedColumn> row) {

    /**
     * A class below.
     *
     * @param value what stands in the discriminator of its rows, a text or an integer; empty for an abstract class
     */
    public record Member(GeneratedNames names, Optional<Object> value) {}

    /**
     * A column of the shared table.
     *
     * @param declaringType the class whose attribute it is
     * @param attribute the attribute; empty for the discriminator
     */
    public record SharedColumn(ClassName declaringType, String attribute, ColumnModel column) {}

    /** Copies the lists. */
    public HierarchyModel {
        below = List.copyOf(below);
        row = List.copyOf(row);
    }

    /** Returns whether it is the topmost class. */
    public boolean isRoot() {
        return parent.isEmpty();
    }

    /** Returns whether no object is of exactly this class. */
    public boolean isAbstract() {
        return value.isEmpty();
    }

    /** Returns the classes below that objects can be of. */
    public List<Member> concreteBelow() {
        return below.stream().filter(member -> member.value().isPresent()).toList();
    }

    /** Returns the field of the generated table that holds a column. */
    String propertyOf(ColumnModel column) {
        return row.get(positionOf(column)).column().property();
    }

    /** Returns where a column stands in the shared table, counted from 0. */
    public int positionOf(ColumnModel column) {
        return row.stream().map(shared -> shared.column().name()).toList().indexOf(column.name());
    }
}
