package dev.alkahest.sql;

/**
 * A condition that every row meets.
 *
 * @param name the constraint's name; empty for one made of the table and a number
 * @param sql the condition, over column names; sent as it stands
 */
public record Check(String name, String sql) {}
