package dev.alkahest.behaviour.filter;

import static dev.alkahest.behaviour.filter.JarTable.JAR;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.sql.Expression;

/** Counts its jars, those that are shown and all. */
@Table("filter_shelf")
class Shelf {

    @Id
    String name = "";

    @Formula
    long shown;

    @Formula
    long all;

    static Expression<Long> shown(ShelfTable shelf) {
        return select(count(JAR.id)).from(JAR).where(JAR.shelf.eq(shelf.name)).asScalar();
    }

    static Expression<Long> all(ShelfTable shelf) {
        return select(count(JAR.id))
                .from(JAR)
                .where(JAR.shelf.eq(shelf.name))
                .withoutFilters()
                .asScalar();
    }
}
