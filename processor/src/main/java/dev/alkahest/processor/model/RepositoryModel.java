package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * An interface whose methods run texts.
 *
 * @param type the interface
 * @param name the class that is generated for it, in its package
 * @param isPublic whether other packages can name the interface
 * @param methods its methods that have a text
 */
public record RepositoryModel(ClassName type, ClassName name, boolean isPublic, List<Method> methods) {

    /** Copies the methods. */
    public RepositoryModel {
        methods = List.copyOf(methods);
    }

    /** How a method gives what its statement gives. */
    public enum Answer {
        /** All rows. */
        LIST,
        /** The only row, if there is one. */
        OPTIONAL,
        /** The only row. */
        ONE,
        /** How many rows have changed. */
        COUNT,
        /** Nothing. */
        NOTHING
    }

    /**
     * A method.
     *
     * @param returns what it returns
     * @param row the class a row is read into; empty where it is a single value
     * @param columns what a row has, in the order of the statement
     */
    public record Method(
            String name,
            String sql,
            TypeName returns,
            Answer answer,
            List<Parameter> parameters,
            Optional<ClassName> row,
            List<Column> columns) {

        /** Copies the lists. */
        public Method {
            parameters = List.copyOf(parameters);
            columns = List.copyOf(columns);
        }
    }

    /**
     * A parameter, whose value is sent.
     *
     * @param type its type as it is declared
     * @param stored how it, or each of several, is sent
     * @param isMany whether it is a collection of values behind IN
     */
    public record Parameter(String name, TypeName type, StoredType stored, boolean isNullable, boolean isMany) {}

    /**
     * What a row has.
     *
     * @param name its name in the result
     * @param component the position of the component that it is for, counted from 0
     * @param label what messages call that
     * @param stored how it is read
     * @param isNullable whether it may be NULL
     */
    public record Column(String name, int component, String label, StoredType stored, boolean isNullable) {}

    /**
     * How a value is sent or read.
     *
     * @param type its type
     * @param table the generated class of the table that has a column of this type
     * @param constant the constant of that class
     * @param property the field of that class which is the column; empty for a type of its own
     */
    public record StoredType(ColumnType type, Optional<ClassName> table, String constant, String property) {

        /** Returns a type that no column stands for. */
        public static StoredType of(ColumnType type) {
            return new StoredType(type, Optional.empty(), "", "");
        }
    }

    /** Returns e.g. {@code SalesImpl}; {@code ShopSalesImpl} for an interface {@code Sales} in {@code Shop}. */
    public static ClassName nameFor(ClassName type) {
        return ClassName.get(type.packageName(), String.join("", type.simpleNames()) + "Impl");
    }
}
