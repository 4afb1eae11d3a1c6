package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Somebody who rents films. */
@Table("customer")
public class Customer {
    @Id
    public Long id;

    @Column(length = 60, nullable = false, unique = true)
    public String name;

    public Address address;

    @Relationship(backPopulates = "customer", orderBy = "rentedOn")
    public List<Rental> rentals = new ArrayList<>();

    Customer() {}

    public Customer(String name, Address address) {
        this.name = name;
        this.address = address;
    }
}
