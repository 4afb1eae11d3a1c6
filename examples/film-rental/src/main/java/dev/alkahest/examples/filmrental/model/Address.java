package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embeddable;

/** Where a shop or a customer is: columns of their tables. */
@Embeddable
public record Address(
        @Column(length = 60) String street,
        @Column(length = 40) String town) {}
