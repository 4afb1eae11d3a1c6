package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Somebody who works in a shop. */
@Table("staff")
public class Staff {
    @Id
    public Long id;

    @Column(length = 60, nullable = false)
    public String name;

    @Relationship(backPopulates = "staff")
    @ForeignKey(nullable = false)
    public Ref<Store> store = Ref.empty();

    Staff() {}

    public Staff(String name) {
        this.name = name;
    }
}
