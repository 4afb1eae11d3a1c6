package bad;

import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import dev.alkahest.annotation.Version;

class Inheritance {

    @Table
    @dev.alkahest.annotation.Inheritance(value = dev.alkahest.annotation.Inheritance.Strategy.CONCRETE)
    abstract static sealed class Lamp permits Bulb, Tube {
        @Id // error at @Id: [Inheritance] Lamp.id would be made by the identity column of each table, and two classes of Lamp have the same key. Use a sequence, @Generated(SEQUENCE), or a UUID, or set it yourself, @Generated(NONE).
        Long id;
    }

    @Table(value = "bulb", schema = "flat") // error at "flat": [Inheritance] Bulb is stored beside Lamp, and can't have a schema of its own. Remove it.
    static final class Bulb extends Lamp {
        int size;
    }

    @Table("lamp") // error at "lamp": [DuplicateTable] The table lamp of Tube is that of Lamp already. Name another.
    static final class Tube extends Lamp {
        int size; // error: [DuplicateColumn] Bulb.size and Tube.size are both the column size of what is read for Lamp. Name another column for one of them.
    }

    @Table
    @dev.alkahest.annotation.Inheritance(value = dev.alkahest.annotation.Inheritance.Strategy.CONCRETE, subclasses = Pencil.class)
    static class Pen {
        @Id
        @Generated(Generated.Strategy.IDENTITY) // error at @Generated(Generated.Strategy.IDENTITY): [Inheritance] Pen.id would be made by the identity column of each table, and two classes of Pen have the same key. Use a sequence, @Generated(SEQUENCE), or a UUID, or set it yourself, @Generated(NONE).
        int id;
    }

    @Table
    static class Pencil extends Pen {}

    @Table
    @dev.alkahest.annotation.Inheritance(onUpdate = Action.CASCADE) // error at Action.CASCADE: [Inheritance] The classes of Barge have no tables whose keys refer to each other, so onUpdate has no effect. Remove it, or let them be JOINED.
    static sealed class Barge permits Tug {
        @Id
        String name;
    }

    @Table
    static final class Tug extends Barge {}

    @Table
    @dev.alkahest.annotation.Inheritance(value = dev.alkahest.annotation.Inheritance.Strategy.JOINED, onUpdate = Action.SET_NULL) // error at Action.SET_NULL: [Inheritance] The rows of one Balloon have one key in all tables. Let onUpdate be CASCADE, which carries a changed key on to them, or remove it.
    static sealed class Balloon permits Airship {
        @Id
        String name;
    }

    @Table
    static final class Airship extends Balloon {}

    @Table("animal")
    @dev.alkahest.annotation.Inheritance // error at @dev.alkahest.annotation.Inheritance: [Inheritance] Animal permits Fox, which is not mapped, so a row could not become one. Mark Fox with @Table, or permit it no longer.
    abstract static sealed class Animal permits Cat, Dog, Fox, Pet, Wolf {
        @Id
        Long id;
    }

    @Table("cat") // error at "cat": [Inheritance] Cat is stored in the table animal of Animal, and can't have a table of its own. Remove it.
    @dev.alkahest.annotation.Inheritance // error at @dev.alkahest.annotation.Inheritance: [Inheritance] Cat is in the hierarchy of Animal, which says how its classes are stored. Remove @Inheritance here.
    static final class Cat extends Animal {
        @Id // error at @Id: [Inheritance] Cat.number can't be a key: every Cat is found by that of Animal, Animal.id. Remove @Id.
        Long number;

        @Version // error at @Version: [Inheritance] Cat.version can't count versions for Cat alone: move it to Animal, for all classes.
        int version;
    }

    @Table(value = "animal", schema = "zoo") // error at "zoo": [Inheritance] Dog is stored in the table animal of Animal, and can't have a schema of its own. Remove it.
    static non-sealed class Dog extends Animal {}

    @Table // error at @Table: [Inheritance] Puppy extends Dog, and Animal does not know of it. Make Dog sealed too.
    static class Puppy extends Dog {}

    static final class Fox extends Animal {}

    abstract static sealed class Pet extends Animal permits Hamster {}

    @Table // error at @Table: [Inheritance] Pet stands between Hamster and Animal, and is not mapped. Mark it with @Table too.
    static final class Hamster extends Pet {}

    @Table(comment = "They howl.") // error at "They howl.": [Inheritance] Wolf is stored in the table animal of Animal, and can't have a comment of its own. Remove it.
    static final class Wolf extends Animal {}

    @Table
    @dev.alkahest.annotation.Inheritance(subclasses = {Car.class, Boat.class, String.class}) // error at Boat.class: [Inheritance] Boat is named as a subclass of Vehicle, and does not extend it. Remove it. // error at String.class: [Inheritance] String is named as a subclass of Vehicle, and is not mapped. Mark it with @Table.
    static class Vehicle {
        @Id
        Long id;
    }

    @Table
    static class Car extends Vehicle {}

    @Table
    static class Boat {
        @Id
        Long id;
    }

    @Table // error at @Table: [Inheritance] Van extends Vehicle, and Vehicle does not know of it. Add Van.class to its @Inheritance(subclasses = ...), or make Vehicle sealed.
    static class Van extends Vehicle {}

    @Table
    @dev.alkahest.annotation.Inheritance(value = dev.alkahest.annotation.Inheritance.Strategy.JOINED, subclasses = {Invoice.class, Order.class})
    static class Document {
        @Id
        Long id;

        String title;
    }

    @Table(value = "invoice", schema = "law", uniques = @Unique({"id", "number"}), indexes = @Index({"number", "title"})) // error at "law": [Inheritance] Invoice is stored beside Document, and can't have a schema of its own. Remove it. // error at "title": [Inheritance] Document.title stands in the table of a class above, and not in invoice. Declare this where it stands, or leave it out.
    static class Invoice extends Document {
        int number;
    }

    @Table("document") // error at "document": [DuplicateTable] The table document of Order is that of Document already. Name another.
    static class Order extends Document {
        int number; // error: [DuplicateColumn] Invoice.number and Order.number are both the column number of what is read for Document. Name another column for one of them.
    }

    @Table
    @dev.alkahest.annotation.Inheritance // error at @dev.alkahest.annotation.Inheritance: [Inheritance] Plant knows no mapped class below it. Make it sealed, or name its subclasses in @Inheritance(subclasses = ...); each of them needs @Table.
    static class Plant {
        @Id
        Long id;
    }

    @Table
    @dev.alkahest.annotation.Inheritance(subclasses = Circle.class) // error at @dev.alkahest.annotation.Inheritance(subclasses = Circle.class): [Inheritance] Figure and all classes below it are abstract, so no row can become one. Map a class that is not.
    abstract static class Figure {
        @Id
        Long id;
    }

    @Table
    abstract static class Circle extends Figure {}

    @Table
    @dev.alkahest.annotation.Inheritance(subclasses = Wider.class) // error at @dev.alkahest.annotation.Inheritance(subclasses = Wider.class): [NotSupported] The classes of Wide have 64 columns together, and up to 63 are supported in a table that classes share.
    static class Wide {
        @Id
        Long id;
        Integer a0;
    }

    @Table
    static class Wider extends Wide {
        Integer b0;
        Integer b1;
        Integer b2;
        Integer b3;
        Integer b4;
        Integer b5;
        Integer b6;
        Integer b7;
        Integer b8;
        Integer b9;
        Integer b10;
        Integer b11;
        Integer b12;
        Integer b13;
        Integer b14;
        Integer b15;
        Integer b16;
        Integer b17;
        Integer b18;
        Integer b19;
        Integer b20;
        Integer b21;
        Integer b22;
        Integer b23;
        Integer b24;
        Integer b25;
        Integer b26;
        Integer b27;
        Integer b28;
        Integer b29;
        Integer b30;
        Integer b31;
        Integer b32;
        Integer b33;
        Integer b34;
        Integer b35;
        Integer b36;
        Integer b37;
        Integer b38;
        Integer b39;
        Integer b40;
        Integer b41;
        Integer b42;
        Integer b43;
        Integer b44;
        Integer b45;
        Integer b46;
        Integer b47;
        Integer b48;
        Integer b49;
        Integer b50;
        Integer b51;
        Integer b52;
        Integer b53;
        Integer b54;
        Integer b55;
        Integer b56;
        Integer b57;
        Integer b58;
        Integer b59;
        Integer b60;
    }
}
