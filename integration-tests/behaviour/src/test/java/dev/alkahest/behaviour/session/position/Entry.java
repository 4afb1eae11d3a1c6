package dev.alkahest.behaviour.session.position;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Entry {

    @Id
    Long id;

    String name;

    Integer position;

    @Relationship(backPopulates = "entries")
    Ref<Playlist> playlist = Ref.empty();

    Entry() {}

    Entry(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
