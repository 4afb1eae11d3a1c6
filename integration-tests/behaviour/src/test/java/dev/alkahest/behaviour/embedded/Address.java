package dev.alkahest.behaviour.embedded;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embeddable;

/** A record: replaced, never changed in place. */
@Embeddable
record Address(
        @Column(length = 80) String street,
        @Column(length = 40) String city,
        int zip,
        Place place) {

    Address(String city) {
        this("Main Street", city, 1000, null);
    }
}
