package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.LinkedHashSet;
import java.util.Set;

/** Stands in two maps under its number: that of its library, with which it goes, and that of each reader who has a key. */
@Table("model_locker")
class Locker extends NumberedItem implements Labelled {
    int number;

    @Relationship(backPopulates = "lockers")
    Ref<Library> library = Ref.empty();

    @Relationship(backPopulates = "lockers")
    Set<Reader> readers = new LinkedHashSet<>();

    @Override
    void take(int number) {
        this.number = number;
    }

    @Override
    public int label() {
        return number;
    }

    @Override
    public void label(int label) {
        number = label;
    }
}
