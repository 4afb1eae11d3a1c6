package bad;

import dev.alkahest.annotation.AttributeOverride;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embeddable;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import java.math.BigDecimal;
import java.util.List;

class Embedded {

    @Embeddable
    record Address(String street, String city, BigDecimal rent, Place place) {}

    @Embeddable
    record Place(double latitude, double longitude) {}

    @Embeddable
    record Knot(int number, Knot next) {} // error at Knot next: [Embedded] Knot.next would be a part of itself, without end. Remove it.

    @Table(uniques = @Unique("home.town")) // error at "home.town": [Unique] Customer has no attribute 'home.town' with a column. Name one of id, name, home, home.street, home.city, home.rent, home.place.latitude, home.place.longitude, same, same.street, same.city, same.rent, same.place.latitude, same.place.longitude.
    static class Customer {

        @Id
        Long id;

        @dev.alkahest.annotation.Embedded // error at @dev.alkahest.annotation.Embedded: [Embedded] Customer.name is a String, which is not embeddable. Mark String with @Embeddable, or remove @Embedded.
        String name;

        @Column("home") // error at @Column("home"): [Embedded] Customer.home is an embedded value of several columns, and @Column is for one. Remove it; @Embedded says how its columns are named.
        Address home;

        Address same; // error: [DuplicateColumn] Customer.home.street and Customer.same.street are both the column street. Name those of one otherwise, by @Embedded(prefix = ...). // error: [DuplicateColumn] Customer.home.city and Customer.same.city are both the column city. Name those of one otherwise, by @Embedded(prefix = ...). // error: [DuplicateColumn] Customer.home.rent and Customer.same.rent are both the column rent. Name those of one otherwise, by @Embedded(prefix = ...). // error: [DuplicateColumn] Customer.home.place.latitude and Customer.same.place.latitude are both the column latitude. Name those of one otherwise, by @Embedded(prefix = ...). // error: [DuplicateColumn] Customer.home.place.longitude and Customer.same.place.longitude are both the column longitude. Name those of one otherwise, by @Embedded(prefix = ...).
    }

    @Table
    static class Guest {

        @Id // error at @Id: [NotSupported] Guest.place is an embedded value, which can't be a key yet. Make its attributes attributes of Guest, each with @Id: several of them form a key.
        Place place;

        @Id
        Long id;

        @dev.alkahest.annotation.Embedded(
                prefix = "home_",
                overrides = {
                    @AttributeOverride(name = "town", column = @Column("town")), // error at "town": [Embedded] Address has no attribute 'town' with a column. Name one of street, city, rent, place.latitude, place.longitude.
                    @AttributeOverride(name = "cty", column = @Column("town")), // error at "cty": [Embedded] Address has no attribute 'cty' with a column. Did you mean 'city'?
                    @AttributeOverride(name = "city", column = @Column("town")),
                    @AttributeOverride(name = "city", column = @Column("place")), // error at "city": [Embedded] 'city' is overridden twice. Remove one of them.
                    @AttributeOverride(name = "rent", column = @Column(scale = 2)) // error at 2: [NotSupported] The scale of Address.rent is the same for all who have one. Say it there.
                })
        Address home;

        @Relationship(backPopulates = "guest", orderBy = "place.latitude") // error at "place.latitude": [OrderBy] Stay has no column attribute 'place.latitude'. Name one of id, spot.latitude, spot.longitude.
        List<Stay> stays;
    }

    @Table
    static class Stay {
        @Id
        Long id;

        Place spot;

        @Relationship(backPopulates = "stays")
        Guest guest;
    }
}
