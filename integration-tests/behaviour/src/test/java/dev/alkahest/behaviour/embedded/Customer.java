package dev.alkahest.behaviour.embedded;

import dev.alkahest.annotation.AttributeOverride;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embedded;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table(value = "patron", uniques = @Unique({"name", "home.city"}), indexes = @Index("work"))
class Customer {

    @Id
    Long id;

    @Column(length = 40)
    String name;

    @Embedded(prefix = "home_")
    Address home;

    @Embedded(
            prefix = "work_",
            overrides = {
                @AttributeOverride(name = "city", column = @Column(value = "town", nullable = false)),
                @AttributeOverride(name = "place.longitude", column = @Column("work_longitude"))
            })
    private Address work = new Address("Oslo");

    Contact contact;

    @Relationship(backPopulates = "friends")
    Ref<Customer> host = Ref.empty();

    @Relationship(backPopulates = "host", orderBy = "home.city desc")
    List<Customer> friends = new ArrayList<>();

    Customer() {}

    Customer(String name, Address home) {
        this.name = name;
        this.home = home;
    }

    Address getWork() {
        return work;
    }

    void setWork(Address work) {
        this.work = work;
    }
}
