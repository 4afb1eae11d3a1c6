package dev.alkahest.query;

import dev.alkahest.mapping.Association;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Path;
import dev.alkahest.sql.Table;
import java.util.List;

/**
 * A relationship that is read with the rows of its owners.
 *
 * @param relationship the relationship
 * @param target the table of the related rows
 */
record JoinedRelationship<E, T>(Relationship<E, T> relationship, JoinedTable<T> target) {

    boolean isCollection() {
        return relationship instanceof ToMany;
    }

    /** Returns whether each related row refers to its one owner. */
    boolean isOneToMany() {
        return relationship instanceof ToMany<?, ?> toMany && toMany.isOneToMany();
    }

    /** Returns whether the rows of the owners come several times for it. */
    boolean repeats() {
        return isCollection() || target.repeats();
    }

    /**
     * Returns the related table as the end of the path from that of the owners. A to-one that the owner's row refers to is
     * the same row whoever joins it, so that it is joined once; what refers to the owner stands apart from the joins of
     * the query itself, whose conditions are not for all of it.
     */
    static Table tableOf(Relationship<?, ?> relationship, Table owners) {
        Table end = relationship.target().at(path(relationship, owners));
        return isReferred(relationship) ? end : end.as(relationship.name() + "_1");
    }

    /** Returns whether the owner's row refers to the related one, and no filter may leave that out. */
    static boolean isReferred(Relationship<?, ?> relationship) {
        return relationship instanceof ToOne<?, ?> toOne
                && !toOne.isInverse()
                && !toOne.target().isFiltered();
    }

    private static Path path(Relationship<?, ?> relationship, Table owners) {
        String name = relationship.name();
        if (relationship.isViewOnly()) {
            return Path.where(
                    owners,
                    name,
                    relationship instanceof ToMany,
                    relationship.condition().orElseThrow());
        }
        List<Column<?>> key = relationship.target().primaryKey();
        if (relationship instanceof ToOne<?, ?> toOne) {
            return toOne.isInverse()
                    ? Path.toOne(
                            owners,
                            name,
                            true,
                            owners.primaryKey(),
                            otherEnd(toOne).columns())
                    : Path.toOne(owners, name, isOptional(toOne), in(owners, toOne.columns()), key);
        }
        ToMany<?, ?> toMany = (ToMany<?, ?>) relationship;
        if (toMany.association().isEmpty()) {
            return Path.toMany(
                    owners, name, owners.primaryKey(), toMany.foreignKey().columns());
        }
        Association link = toMany.association().get();
        if (link.position().isPresent()) {
            Table links = linksOf(owners, link);
            return Path.toOne(links, name, true, in(links, link.targetColumns()), key);
        }
        return Path.through(
                owners, name, link.table(), owners.primaryKey(), link.ownerColumns(), link.targetColumns(), key);
    }

    /** Returns the rows of an association table as a stop on the way, by whose positions the result can be ordered. */
    private static Table linksOf(Table owners, Association link) {
        Table table = link.table();
        return table.at(Path.toMany(owners, table.name(), owners.primaryKey(), link.ownerColumns()));
    }

    private static ToOne<?, ?> otherEnd(ToOne<?, ?> inverse) {
        return (ToOne<?, ?>) inverse.inverse().orElseThrow();
    }

    private static boolean isOptional(ToOne<?, ?> toOne) {
        return toOne.columns().stream().anyMatch(Column::isNullable);
    }

    /** Returns the columns of a table as another use of it has them. */
    static List<Column<?>> in(Table use, List<Column<?>> columns) {
        return columns.stream()
                .<Column<?>>map(column -> use.columns().get(column.position()))
                .toList();
    }
}
