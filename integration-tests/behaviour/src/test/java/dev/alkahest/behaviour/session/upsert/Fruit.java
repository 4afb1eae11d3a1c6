package dev.alkahest.behaviour.session.upsert;

import static dev.alkahest.annotation.Inheritance.Strategy.JOINED;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Inheritance.Discriminator;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;

/** Each class has a table for what it adds. */
@Table("upsert_fruit")
@Inheritance(value = JOINED, discriminatorType = Discriminator.INTEGER)
abstract sealed class Fruit permits Apple, Berry {

    @Id
    Long id;

    @Version
    int version;

    @Column(unique = true, nullable = false)
    String code;

    String colour;
}
