package dev.alkahest.behaviour.model;

/** Two objects that are linked; the parent is the one whose class names the association table. */
record Pair(Relation relation, Thing parent, Thing child) {

    /** Returns the pair of an owner of an attribute and a member of it. */
    static Pair of(Attribute attribute, Thing owner, Thing member) {
        Relation relation = attribute.relation();
        return attribute == relation.down ? new Pair(relation, owner, member) : new Pair(relation, member, owner);
    }

    boolean has(Thing thing) {
        return parent == thing || child == thing;
    }

    /** Returns the object at the end that has an attribute. */
    Thing owner(Attribute attribute) {
        return attribute == relation.down ? parent : child;
    }

    /** Returns the object that an attribute has. */
    Thing member(Attribute attribute) {
        return attribute == relation.down ? child : parent;
    }
}
