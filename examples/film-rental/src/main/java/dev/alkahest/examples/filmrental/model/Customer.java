package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Somebody who rents films. */
@Table("customer")
public final class Customer extends Person {
    public Address address;

    @Relationship(backPopulates = "customer", orderBy = "rentedOn")
    public List<Rental> rentals = new ArrayList<>();

    Customer() {}

    public Customer(String name, Address address) {
        super(name);
        this.address = address;
    }

    @Override
    public String whereabouts() {
        return "lives in " + address.town();
    }
}
