package dev.alkahest.sql;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a table is reached from another: along a relationship. Paths are equal when they lead the same way from equal
 * tables.
 */
public final class Path {

    private final Table parent;
    private final String relationship;
    private final boolean isToMany;
    private final boolean isOptional;
    private final List<Column<?>> parentColumns;
    private final @Nullable Link link;
    private final List<Column<?>> targetColumns;
    private final @Nullable JoinCondition<?, ?> condition;
    private final int hash;

    private Path(
            Table parent,
            String relationship,
            boolean isToMany,
            boolean isOptional,
            List<Column<?>> parentColumns,
            @Nullable Link link,
            List<Column<?>> targetColumns,
            @Nullable JoinCondition<?, ?> condition) {
        this.parent = parent;
        this.relationship = relationship;
        this.isToMany = isToMany;
        this.isOptional = isOptional;
        this.parentColumns = List.copyOf(parentColumns);
        this.link = link;
        this.targetColumns = List.copyOf(targetColumns);
        this.condition = condition;
        this.hash = 31 * parent.hashCode() + relationship.hashCode();
    }

    /** Returns the path to the one row that {@code parentColumns} refer to; optional when one of them may be NULL. */
    public static Path toOne(
            Table parent,
            String relationship,
            boolean optional,
            List<Column<?>> parentColumns,
            List<Column<?>> targetColumns) {
        return new Path(parent, relationship, false, optional, parentColumns, null, targetColumns, null);
    }

    /** Returns the path to the rows whose {@code targetColumns} refer to the parent. */
    public static Path toMany(
            Table parent, String relationship, List<Column<?>> parentColumns, List<Column<?>> targetColumns) {
        return new Path(parent, relationship, true, true, parentColumns, null, targetColumns, null);
    }

    /** Returns the path to the rows that an association table links to the parent. */
    public static Path through(
            Table parent,
            String relationship,
            Table link,
            List<Column<?>> parentColumns,
            List<Column<?>> linkToParent,
            List<Column<?>> linkToTarget,
            List<Column<?>> targetColumns) {
        Link between = new Link(link, linkToParent, linkToTarget);
        return new Path(parent, relationship, true, true, parentColumns, between, targetColumns, null);
    }

    /** Returns the path to the rows of a table for which a condition is true. */
    public static <P extends Table, T extends Table> Path where(
            P parent, String relationship, boolean toMany, T target, BiFunction<P, T, Condition> condition) {
        return where(parent, relationship, toMany, new JoinCondition<>(condition));
    }

    /** Returns the path to the rows for which a condition is true. */
    public static Path where(Table parent, String relationship, boolean toMany, JoinCondition<?, ?> condition) {
        return new Path(parent, relationship, toMany, true, List.of(), null, List.of(), condition);
    }

    /** Returns the table it begins at. */
    public Table parent() {
        return parent;
    }

    /** Returns the name of the relationship it follows. */
    public String relationship() {
        return relationship;
    }

    /** Returns whether there can be several rows at its end. */
    public boolean isToMany() {
        return isToMany;
    }

    /** Returns whether there can be no row at its end. */
    public boolean isOptional() {
        return isOptional;
    }

    /** Returns the columns of the parent that the way begins with. */
    public List<Column<?>> parentColumns() {
        return parentColumns;
    }

    /** Returns the association table in the middle, if it has one. */
    public Optional<Link> link() {
        return Optional.ofNullable(link);
    }

    /** Returns the columns of the target's definition that the way ends with. */
    public List<Column<?>> targetColumns() {
        return targetColumns;
    }

    /** Returns the condition of the user's that it follows in place of columns. */
    public Optional<JoinCondition<?, ?>> condition() {
        return Optional.ofNullable(condition);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Path that
                        && hash == that.hash
                        && relationship.equals(that.relationship)
                        && isToMany == that.isToMany
                        && isOptional == that.isOptional
                        && parent.equals(that.parent)
                        && parentColumns.equals(that.parentColumns)
                        && targetColumns.equals(that.targetColumns)
                        && Objects.equals(link, that.link);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Returns the way: {@code album.artist}. */
    @Override
    public String toString() {
        return parent + "." + relationship;
    }

    /**
     * The association table in the middle of a path.
     *
     * @param table the association table
     * @param toParent its columns that refer to the parent
     * @param toTarget its columns that refer to the target
     */
    public record Link(Table table, List<Column<?>> toParent, List<Column<?>> toTarget) {

        /** Copies the lists. */
        public Link {
            toParent = List.copyOf(toParent);
            toTarget = List.copyOf(toTarget);
        }
    }
}
