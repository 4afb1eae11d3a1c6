package dev.alkahest.schema;

import java.util.Optional;

/**
 * A column that a database has.
 *
 * @param name its name
 * @param typeName the name of its type, as the database calls it
 * @param jdbcType its type, of {@link java.sql.Types}
 * @param size its length or precision
 * @param scale the number of digits after the decimal point
 * @param isNullable whether it may be NULL
 * @param defaultValue the SQL of the value it gets where an INSERT gives none
 */
public record InspectedColumn(
        String name,
        String typeName,
        int jdbcType,
        int size,
        int scale,
        boolean isNullable,
        Optional<String> defaultValue) {}
