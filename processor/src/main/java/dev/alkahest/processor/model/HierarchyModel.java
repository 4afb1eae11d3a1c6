package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The place of a mapped class in a hierarchy.
 *
 * @param root the topmost class
 * @param parent the mapped class right above; empty for the topmost
 * @param discriminator the column that tells the class of a row
 * @param value what stands there in rows of exactly this class; empty for an abstract class
 * @param below the mapped classes below, those further up first
 * @param row the columns of all classes, in the order in which rows are read
 * @param formulas what the classes compute, in the order in which it stands behind the columns that are read with a row
 * @param parts the tables that each row is spread over, down to those of the classes below; none where it stands in one
 * @param branches the tables of the classes that rows can be of, each with all columns; none where classes share tables
 */
public record HierarchyModel(
        GeneratedNames root,
        Optional<GeneratedNames> parent,
        ColumnModel discriminator,
        Optional<Object> value,
        List<Member> below,
        List<SharedColumn> row,
        List<SharedFormula> formulas,
        List<Part> parts,
        List<Branch> branches) {

    /**
     * A class below.
     *
     * @param value what stands in the discriminator of its rows, a text or an integer; empty for an abstract class
     */
    public record Member(GeneratedNames names, Optional<Object> value) {}

    /**
     * One of the tables that rows are spread over.
     *
     * @param properties the fields of the generated table that stand in it
     * @param isOptional whether it is that of a class below
     * @param carriesKey whether the database carries a changed key on to it from the table above
     */
    public record Part(String table, List<String> properties, boolean isOptional, boolean carriesKey) {

        /** Copies the fields. */
        public Part {
            properties = List.copyOf(properties);
        }
    }

    /**
     * The table of one of the classes that rows can be of.
     *
     * @param properties the fields of the generated table that stand in it
     * @param value what the discriminator says of its rows
     */
    public record Branch(String table, List<String> properties, Object value) {

        /** Copies the fields. */
        public Branch {
            properties = List.copyOf(properties);
        }
    }

    /**
     * A column of a row.
     *
     * @param declaringType the class whose attribute it is
     * @param attribute the attribute; empty for the discriminator
     */
    public record SharedColumn(ClassName declaringType, String attribute, ColumnModel column) {}

    /** Copies the lists. */
    public HierarchyModel {
        below = List.copyOf(below);
        row = List.copyOf(row);
        formulas = List.copyOf(formulas);
        parts = List.copyOf(parts);
        branches = List.copyOf(branches);
    }

    /** Returns whether each class has a table for what it adds. */
    public boolean isJoined() {
        return !parts.isEmpty();
    }

    /** Returns whether each class has a table with all of its columns. */
    public boolean isConcrete() {
        return !branches.isEmpty();
    }

    /** Returns whether all classes share one table. */
    public boolean isSingleTable() {
        return !isJoined() && !isConcrete();
    }

    /** Returns whether a table has the discriminator. */
    public boolean storesDiscriminator() {
        return !isConcrete();
    }

    /** Returns the table of exactly this class, where each has one for what it adds. */
    Part ownPart() {
        return parts.stream()
                .filter(part -> !part.isOptional())
                .reduce((above, own) -> own)
                .orElseThrow();
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

    /** Returns where a column stands in a row, counted from 0. */
    public int positionOf(ColumnModel column) {
        return row.stream().map(shared -> shared.column().name()).toList().indexOf(column.name());
    }

    /** Returns where what a class computes stands in a row, counted from 0. */
    int positionOfFormula(ValueModel value) {
        long loaded =
                row.stream().filter(shared -> !shared.column().isDeferred()).count();
        return (int) loaded
                + formulas.stream()
                        .map(SharedFormula::property)
                        .toList()
                        .indexOf(value.column().property());
    }

    /** Returns the attributes of a class as their columns stand in a row, where those of another class may have placed them. */
    List<AttributeModel> inOrderOfRow(List<AttributeModel> attributes) {
        Iterator<AttributeModel> ordered = attributes.stream()
                .filter(HierarchyModel::hasColumns)
                .sorted(Comparator.comparing(
                        attribute -> positionOf(attribute.ownColumns().get(0))))
                .iterator();
        return attributes.stream()
                .map(attribute -> hasColumns(attribute) ? ordered.next() : attribute)
                .toList();
    }

    private static boolean hasColumns(AttributeModel attribute) {
        return !attribute.ownColumns().isEmpty();
    }
}
