package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Somebody who works in a shop. */
@Table("staff")
public final class Staff extends Person {
    @Relationship(backPopulates = "staff")
    @ForeignKey(nullable = false)
    public Ref<Store> store = Ref.empty();

    Staff() {}

    public Staff(String name) {
        super(name);
    }

    @Override
    public String whereabouts() {
        return "works in " + store.get().address.town();
    }
}
