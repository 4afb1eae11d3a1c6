package dev.alkahest.behaviour.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A relationship of the model, with both ends: {@code down} leads from a parent to its children, {@code up} back. The
 * foreign key is at {@code up}; of pairs, {@code down} is the end that names the association table.
 */
final class Relation {

    /** What the two ends are. */
    enum Shape {
        MANY,
        ONE,
        PAIRS,
        /** Many, in a list whose order the rows keep. */
        LIST,
        /** One, whose reference is its key. */
        KEY
    }

    /** What becomes of the children. */
    enum Fate {
        STAY,
        DELETED_WITH_PARENT,
        DELETED_WITHOUT_PARENT
    }

    final Shape shape;
    final Fate fate;
    final Attribute down;
    final Attribute up;

    /** The association table of pairs; null elsewhere. */
    final String links;

    private final String downPlace;
    private final String upPlace;

    Relation(String links, Attribute down, Attribute up) {
        this(links, null, null, down, up);
    }

    /** Makes pairs that one end, or both, has in an order. */
    Relation(String links, String downPlace, String upPlace, Attribute down, Attribute up) {
        this(Shape.PAIRS, Fate.STAY, links, downPlace, upPlace, down, up);
    }

    Relation(Shape shape, Fate fate, Attribute down, Attribute up) {
        this(shape, fate, null, null, null, down, up);
    }

    private Relation(
            Shape shape, Fate fate, String links, String downPlace, String upPlace, Attribute down, Attribute up) {
        this.shape = shape;
        this.fate = fate;
        this.links = links;
        this.downPlace = downPlace;
        this.upPlace = upPlace;
        this.down = down;
        this.up = up;
        down.belongsTo(this);
        up.belongsTo(this);
    }

    /** Returns whether it has an association table. */
    boolean isPairs() {
        return shape == Shape.PAIRS;
    }

    /** Returns whether a parent has one child at most. */
    boolean isOne() {
        return shape == Shape.ONE || shape == Shape.KEY;
    }

    /** Returns whether the children have an order, in columns of their own. */
    boolean isOrdered() {
        return shape == Shape.LIST;
    }

    /** Returns whether an end is a list whose order the rows keep. */
    boolean keepsOrder(Attribute end) {
        return isPairs() ? placeColumn(end) != null : isOrdered() && end == down;
    }

    /** Returns the column of the association table that has the places in the lists of an end; null where they have no order. */
    String placeColumn(Attribute end) {
        return end == down ? downPlace : upPlace;
    }

    /** Returns whether one end knows nothing of it: what the other refers to can't be deleted before it is let go of. */
    boolean isOneSided() {
        return down.isAbsent() || up.isAbsent();
    }

    List<Attribute> ends() {
        return List.of(down, up);
    }

    /** Returns whether a child can't be without a parent, nor have another once it is written (K1, K4). */
    boolean isKey() {
        return shape == Shape.KEY;
    }

    /** Returns whether children leave the session with their parent (C8). */
    boolean expunges() {
        return this == Relations.BOOKS || this == Relations.PARTS || this == Relations.DRAWERS;
    }

    /** Returns whether what is not loaded is left to the database when a parent is deleted (C4). */
    boolean isPassive() {
        return Relations.isPassive(this);
    }

    boolean deletes() {
        return fate != Fate.STAY;
    }

    boolean deletesOrphans() {
        return fate == Fate.DELETED_WITHOUT_PARENT;
    }

    /** Returns the relationships by which objects could form a circle with this; none where parents are of another kind. */
    List<Relation> circle() {
        Kind root = down.owner.root();
        return Relations.ALL.stream()
                .filter(any -> any.shape != Shape.PAIRS && up.owner.root() == root)
                .filter(any -> any.down.owner.root() == root && any.up.owner.root() == root)
                .toList();
    }

    /** Returns whether one kind is at an end of both. */
    boolean isBeside(Relation other) {
        return Stream.of(down, up)
                .map(attribute -> attribute.owner.root())
                .anyMatch(root -> root == other.down.owner.root() || root == other.up.owner.root());
    }

    /** Returns whether an attribute of the child is all of the foreign key (K2). */
    boolean isShared() {
        return up.owner == Kind.SLIP || up.owner == Kind.PLEDGE;
    }

    /** Returns what an attribute of the child has that shares a column with the foreign key: a parent's key, or a part. */
    Object part(Thing parent) {
        return up.owner == Kind.CRATE ? Stall.zone(parent.number) : parent;
    }

    /** Returns the columns of the foreign key. */
    List<String> columns() {
        if (up.owner == Kind.CRATE) {
            return List.of("zone", up.name + "_number");
        }
        return down.owner.keyColumns().stream()
                .map(column -> up.name + "_" + column)
                .toList();
    }

    /** Returns whether an object has the foreign key. */
    boolean isReferredFrom(Kind kind) {
        return shape != Shape.PAIRS && kind.isA(up.owner);
    }

    @Override
    public String toString() {
        return down.toString();
    }
}
