package bad;

import static dev.alkahest.annotation.Inheritance.Discriminator.INTEGER;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

class Discriminator {

    @Table
    @Inheritance(discriminator = "kind")
    @DiscriminatorValue("animal") // error at @DiscriminatorValue("animal"): [Discriminator] Animal is abstract, so no row is of it, and @DiscriminatorValue has no effect. Remove it.
    abstract static sealed class Animal permits Cat, Dog, Hound {
        @Id
        Long id;

        String kind; // error: [Discriminator] Animal.kind and the discriminator of Animal are both the column kind. Rename the attribute, or name another column in @Inheritance(discriminator = ...).
    }

    @Table
    @DiscriminatorValue("pet")
    static final class Cat extends Animal {
        String breed;
    }

    @Table
    @DiscriminatorValue("pet") // error at "pet": [Discriminator] Dog and Cat both have the discriminator pet. Give one of them another with @DiscriminatorValue.
    static final class Dog extends Animal {
        int breed; // error: [DuplicateColumn] Cat.breed and Dog.breed are both the column breed of the table animal, and one holds String and the other int. Give them one type, or name another column for one of them.
    }

    @Table
    @DiscriminatorValue("Cat")
    static final class Hound extends Animal {
        @Column("KIND") // error at "KIND": [Discriminator] Hound.sort and the discriminator of Animal are both the column kind. Rename the attribute, or name another column in @Inheritance(discriminator = ...). // error at "KIND": [DuplicateColumn] Animal.kind and Hound.sort are both the column KIND. Rename one of them, or mark one with @Transient.
        String sort;
    }

    @Table
    @Inheritance(discriminatorType = INTEGER, subclasses = {Car.class, Van.class, Bus.class})
    @DiscriminatorValue("0")
    static class Vehicle {
        @Id
        Long id;
    }

    @Table // error at @Table: [Discriminator] The discriminator of Vehicle is an integer, and Car has none. Give it one with @DiscriminatorValue.
    static class Car extends Vehicle {
        @Column("type")
        String dtype; // error: [Discriminator] Car.dtype has the name that the discriminator has in generated tables. Rename one.
    }

    @Table
    @DiscriminatorValue("van") // error at "van": [Discriminator] 'van' is no integer, and the discriminator of Vehicle is one. Write digits.
    static class Van extends Vehicle {}

    @Table
    @DiscriminatorValue("00") // error at "00": [Discriminator] Bus and Vehicle both have the discriminator 0. Give one of them another with @DiscriminatorValue.
    static class Bus extends Vehicle {}

    @Table
    @DiscriminatorValue("song") // error at @DiscriminatorValue("song"): [Discriminator] Song is in no hierarchy, so @DiscriminatorValue has no effect. Mark its topmost class with @Inheritance, or remove it.
    static class Song {
        @Id
        Long id;
    }
}
