package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

class EntityClass {

    @Table // error at @Table: [EntityClass] Shape is an interface, so no row can become one. Put @Table on a class.
    interface Shape {}

    @Table // error at @Table: [EntityClass] Color is an enum, whose constants can't be rows. Make it a class; or remove @Table and store it in a column, which needs no annotation.
    enum Color {
        RED
    }

    @Table
    record Point(@Id int x, @Id int y) {}

    @Table // error at @Table: [EntityClass] Base is abstract, so no row can become one. Remove 'abstract', or move @Table to its subclasses, which inherit its columns; or mark it with @Inheritance to store them in one table.
    abstract static class Base {
        @Id
        Long id;
    }

    @Table // error at @Table: [EntityClass] Box has type parameters, and a row can't say what they are. Move them to a superclass without @Table.
    static class Box<T> {
        @Id
        Long id;
    }

    @Table // error at @Table: [EntityClass] Inner is an inner class, so it can't be made without its EntityClass. Make it static. // warning at @Table: [Identifier] SQL reserves the name of the table inner. Alkahest quotes it; choose another for those who write SQL by hand, or accept it with @SuppressWarnings("Identifier").
    class Inner {
        @Id
        Long id;
    }

    @Table // error at @Table: [EntityClass] Hidden is private, and generated code can't see into it. Make it package-private: generated code lives in the same package.
    private static class Hidden { // error: [Constructor] The constructor of Hidden without parameters is private. Make it package-private: generated code lives in the same package.
        @Id
        Long id;
    }

    private static class Cellar {

        @Table // error at @Table: [EntityClass] Cellar is private, and generated code can't see into it. Make it package-private: generated code lives in the same package.
        static class Wine {
            @Id
            Long id;
        }
    }

    @Table
    static class Employee {
        @Id
        Long id;
    }

    @Table // error at @Table: [EntityClass] Manager extends Employee, which is an entity too. Mark Employee with @Inheritance to store both in one table, or remove @Table from it if only its columns are to be inherited.
    static class Manager extends Employee {
        String title;
    }
}
