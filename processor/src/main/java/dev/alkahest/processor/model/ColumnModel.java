package dev.alkahest.processor.model;

/**
 * A column of an entity's table.
 *
 * @param name its name in the database
 * @param property the field of the generated table that holds it, e.g. {@code artistId}
 * @param constant the bit of the generated mapper that stands for it, e.g. {@code ARTIST_ID}
 * @param isDeferred whether it is not read with its row
 * @param defaultValue an SQL expression; empty for none
 * @param computation an SQL expression that the database computes it by; empty for none
 * @param comment a remark; empty for none
 */
public record ColumnModel(
        String name,
        String property,
        String constant,
        ColumnType type,
        boolean isNullable,
        boolean isUnique,
        boolean isDeferred,
        String defaultValue,
        String computation,
        String comment) {

    /** Returns a column that nothing more is said of. */
    public static ColumnModel of(String name, String property, ColumnType type, boolean isNullable) {
        return new ColumnModel(name, property, Naming.constant(property), type, isNullable, false, false, "", "", "");
    }

    /** Returns whether the database computes it, and so nobody writes it. */
    public boolean isComputed() {
        return !computation.isEmpty();
    }

    /** Returns the constant of the generated mapper with the values of an enum that is stored by position. */
    public String valuesConstant() {
        return Naming.constant(property) + "_VALUES";
    }

    /** Returns the constant of the generated mapper that loads it where it is deferred. */
    public String deferredConstant() {
        return constant + "_DEFERRED";
    }

    /** Returns this column as rows of other classes may leave it NULL. */
    ColumnModel asNullable() {
        return new ColumnModel(
                name, property, constant, type, true, isUnique, isDeferred, defaultValue, computation, comment);
    }

    /** Returns this column with another name for the field of the table. */
    ColumnModel withProperty(String newProperty) {
        return new ColumnModel(
                name,
                newProperty,
                constant,
                type,
                isNullable,
                isUnique,
                isDeferred,
                defaultValue,
                computation,
                comment);
    }

    /** Returns the constant of the generated table that tells how a converted attribute is stored. */
    public String typeConstant() {
        return constant + "_TYPE";
    }

    /** Returns this column with another name for its bit. */
    public ColumnModel withConstant(String newConstant) {
        return new ColumnModel(
                name,
                property,
                newConstant,
                type,
                isNullable,
                isUnique,
                isDeferred,
                defaultValue,
                computation,
                comment);
    }
}
