package bad;

import dev.alkahest.annotation.Embeddable;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;

class Projection {

    @Target(ElementType.TYPE_USE)
    @interface Nullable {}

    @Table
    static class Artist {
        @Id
        Long id;
    }

    @Embeddable
    record Address(String street) {}

    private enum Mood {
        GOOD
    }

    @dev.alkahest.annotation.Projection
    record Fine(@Nullable String name) {}

    @dev.alkahest.annotation.Projection // error at @dev.alkahest.annotation.Projection: [Projection] Shape is an interface, so no row can become one. Put @Projection on a record or a class.
    interface Shape {}

    @dev.alkahest.annotation.Projection // error at @dev.alkahest.annotation.Projection: [Projection] Color is an enum, so no row can become one. Put @Projection on a record or a class.
    enum Color {
        RED
    }

    @dev.alkahest.annotation.Projection // error at @dev.alkahest.annotation.Projection: [Projection] Mark is an annotation, so no row can become one. Put @Projection on a record or a class.
    @interface Mark {}

    @dev.alkahest.annotation.Projection // error at @dev.alkahest.annotation.Projection: [Projection] Base is abstract, so no row can become one. Put @Projection on its subclasses.
    abstract static class Base {
        public Base(int size) {}
    }

    @dev.alkahest.annotation.Projection // error at @dev.alkahest.annotation.Projection: [Projection] Pair has type parameters, and a row can't say what they are. Write a record for the types you read.
    record Pair<A>(A one, String other) {}

    @dev.alkahest.annotation.Projection // error at @dev.alkahest.annotation.Projection: [Projection] Inner is an inner class, so it can't be made without its Projection. Make it static.
    class Inner {
        public Inner(String name) {}
    }

    @dev.alkahest.annotation.Projection // error at @dev.alkahest.annotation.Projection: [Projection] Hidden is private, and generated code can't see into it. Make it package-private: generated code lives in the same package.
    private record Hidden(String name) {}

    private static class Cellar {

        @dev.alkahest.annotation.Projection // error at @dev.alkahest.annotation.Projection: [Projection] Cellar is private, and generated code can't see into it. Make it package-private: generated code lives in the same package.
        record Wine(String name) {}
    }

    @Table
    @dev.alkahest.annotation.Projection // error at @dev.alkahest.annotation.Projection: [Projection] Point is an entity, and its rows are read by session.query(...), which knows their objects. Remove @Projection.
    record Point(@Id int x) {}

    @dev.alkahest.annotation.Projection // error at @dev.alkahest.annotation.Projection: [Projection] Empty is made of nothing, so there is nothing to select. Give it a component.
    record Empty() {}

    @dev.alkahest.annotation.Projection // error at @dev.alkahest.annotation.Projection: [Projection] Closed has no public constructor, and rows are read with the only one. Make public the one that takes what you select, and no other.
    static class Closed {
        Closed(String name) {}
    }

    @dev.alkahest.annotation.Projection // error at @dev.alkahest.annotation.Projection: [Projection] Many has several public constructors, and rows are read with the only one. Make public the one that takes what you select, and no other.
    static class Many {
        public Many(String name) {}

        public Many(int size) {}
    }

    @dev.alkahest.annotation.Projection
    static class Thrower {
        public Thrower(String name) throws IOException, IllegalStateException {} // error: [Projection] The constructor of Thrower throws IOException, which who reads rows doesn't expect. Throw an unchecked exception.
    }

    @dev.alkahest.annotation.Projection
    static class Parametric {
        public <T extends CharSequence> Parametric(T name) {} // error: [Projection] The constructor of Parametric has type parameters, and a row can't say what they are. Write the types you read.
    }

    @dev.alkahest.annotation.Projection
    record Parts(
            Artist artist,
            Address address,
            Fine fine,
            Optional<String> name, // error at Optional<String> name: [Projection] Parts.name is an Optional, and no column holds one. Declare it with its own type and @Nullable.
            @Nullable int size, // error at @Nullable int size: [Projection] Parts.size is a primitive, which can't be null. Declare it as an object, Integer for int and so on, or remove @Nullable.
            Mood mood, // error at Mood mood: [Projection] Parts.mood is Mood, and Mood is private, so generated code can't name it. Make it package-private: generated code lives in the same package.
            List<Mood[]> moods) {} // error at List<Mood[]> moods: [Projection] Parts.moods is List<Mood[]>, and Mood is private, so generated code can't name it. Make it package-private: generated code lives in the same package.

    @dev.alkahest.annotation.Projection
    record Line(String name) {}

    @dev.alkahest.annotation.Projection
    static class Plain {
        public Plain(
                String name,
                Optional<Artist> artist) {} // error at Optional<Artist> artist: [Projection] Plain.artist is an Optional, and no column holds one. Declare it with its own type and @Nullable.
    }
}

@dev.alkahest.annotation.Projection // error at @dev.alkahest.annotation.Projection: [Projection] bad.SalesProjection exists already, and what reads rows into Sales needs that name. Rename one of the two.
record Sales(String name) {}

class SalesProjection {}

@dev.alkahest.annotation.Projection // error at @dev.alkahest.annotation.Projection: [Projection] bad.ProjectionLineProjection exists already, and what reads rows into ProjectionLine needs that name. Rename one of the two.
record ProjectionLine(String name) {}
