package dev.alkahest.examples.chinook.model;

import dev.alkahest.annotation.Column;

/** What is known of staff and customers alike. It has no table: its columns are part of theirs. */
public abstract class Person {
    @Column(length = 40, nullable = false)
    public String firstName;

    @Column(length = 20, nullable = false)
    public String lastName;

    @Column(length = 70)
    public String address;

    @Column(length = 40)
    public String city;

    @Column(length = 40)
    public String state;

    @Column(length = 40)
    public String country;

    @Column(length = 10)
    public String postalCode;

    @Column(length = 24)
    public String phone;

    @Column(length = 24)
    public String fax;

    @Column(length = 60, nullable = false)
    public String email;

    /** Returns first and last name. */
    public String fullName() {
        return firstName + " " + lastName;
    }
}
