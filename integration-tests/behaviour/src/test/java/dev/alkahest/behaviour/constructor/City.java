package dev.alkahest.behaviour.constructor;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.MappedConstructor;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.Objects;

/** Final attributes, one that the constructor takes, others that are set afterwards, no constructor without parameters. */
@Table("big_city")
class City {

    @Id
    Long id;

    @Column(length = 40, nullable = false)
    private final String name;

    final Size size;

    private int visitors;

    String mayor;

    @Relationship
    Country country;

    @Relationship(backPopulates = "twins")
    Ref<City> twin = Ref.empty();

    @Relationship(backPopulates = "twin")
    java.util.List<City> twins = new java.util.ArrayList<>();

    @MappedConstructor
    City(int visitors, String name, Size size) {
        if (visitors < 0) {
            throw new IllegalArgumentException("There are no fewer visitors than none.");
        }
        this.visitors = visitors;
        this.name = Objects.requireNonNull(name);
        this.size = size;
    }

    City(String name, Country country) {
        this(0, name, new Size(1, 2));
        this.country = country;
    }

    String getName() {
        return name;
    }

    int getVisitors() {
        return visitors;
    }

    void setVisitors(int visitors) {
        this.visitors = visitors;
    }
}
