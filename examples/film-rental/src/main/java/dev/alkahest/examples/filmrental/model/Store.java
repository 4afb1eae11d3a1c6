package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

/** A shop, which one of its staff manages: the tables of the two refer to each other. */
@Table("store")
public class Store {
    @Id
    public Long id;

    public Address address;

    /** Who has no row before the store has, which is therefore told afterwards. */
    @Relationship(postUpdate = true)
    public Ref<Staff> manager = Ref.empty();

    @Relationship(backPopulates = "store", cascade = Cascade.ALL, orderBy = "name")
    public List<Staff> staff = new ArrayList<>();

    Store() {}

    public Store(Address address) {
        this.address = address;
    }
}
