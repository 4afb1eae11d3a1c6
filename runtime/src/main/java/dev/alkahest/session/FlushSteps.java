package dev.alkahest.session;

import dev.alkahest.sql.Column;
import java.util.List;

/** What is done with each part of a flush, in the order that the unit of work gives: it is written, or described. */
interface FlushSteps {

    /** Links of pairs that were parted. */
    void deleteLinks();

    /** Links of objects whose rows others take (rule F20). */
    void deleteLinksOfRowsTaken(FlushPlan plan);

    /** Columns of rows that are written otherwise, or deleted, later on: others need them empty (rules F12, F15). */
    <E> void emptyBefore(MappedEntity<E> entity, List<Column<?>> columns, List<Change<E>> rows);

    /** Rows of deleted objects that new ones take over (rule F20). */
    <E> void take(MappedEntity<E> entity, List<Change<E>> rows);

    /** Rows of objects that have changed. */
    <E> void update(MappedEntity<E> entity, List<Change<E>> rows);

    /** Rows of new objects. */
    <E> void insert(MappedEntity<E> entity, List<Change<E>> rows);

    /** Foreign keys that INSERTs left out until what they refer to has its row (rule F12). */
    <E> void updatePostponed(MappedEntity<E> entity, List<Change<E>> rows);

    /** Links whose pairs have another place in a list (rule B4). */
    void moveLinks(FlushPlan plan);

    /** Links of pairs that were made. */
    void insertLinks(FlushPlan plan);

    /** Links of deleted objects (rule M3). */
    void deleteLinksOfOwners(FlushPlan plan);

    /** Rows of deleted objects. */
    <E> void delete(MappedEntity<E> entity, List<Change<E>> rows);
}
