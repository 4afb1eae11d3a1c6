package dev.alkahest.behaviour.session.loading;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table("record_label")
class Label {

    @Id
    Long id;

    String name;

    /** Always there when the label is, and so is its owner. */
    @Relationship
    Label owner;

    Label() {}

    Label(String name) {
        this.name = name;
    }

    Label(String name, Label owner) {
        this.name = name;
        this.owner = owner;
    }
}
