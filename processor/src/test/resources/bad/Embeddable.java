package bad;

import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Transient;
import dev.alkahest.annotation.Version;

class Embeddable {

    @dev.alkahest.annotation.Embeddable
    enum Color { // error: [Embeddable] Color is neither a class nor a record, so no value can be made of columns. Remove @Embeddable.
        RED;

        int shade;
    }

    @dev.alkahest.annotation.Embeddable
    abstract static class Shape { // error: [Embeddable] Shape is abstract, so no value can be made of columns. Remove 'abstract', or move @Embeddable to its subclasses.
        int width;
    }

    @dev.alkahest.annotation.Embeddable
    record Pair<T>(String left, String right) {} // error: [Embeddable] Pair has type parameters, and columns can't say what they are. Remove them.

    @dev.alkahest.annotation.Embeddable
    class Inner { // error: [Embeddable] Inner is an inner class, so it can't be made without what is around it. Make it static.
        int width;
    }

    @dev.alkahest.annotation.Embeddable
    private static class Hidden { // error: [Embeddable] Hidden is private, and generated code can't see into it. Make it package-private: generated code lives in the same package.
        int width;
    }

    @dev.alkahest.annotation.Embeddable
    static class Nothing { // error: [Embeddable] Nothing stores nothing. Add an attribute, or remove @Embeddable.
        @Transient
        int width;
    }

    @dev.alkahest.annotation.Embeddable
    static class Line {
        @Id // error at @Id: [Embeddable] Line.number belongs to an embedded value, and @Id is for attributes of entities. Remove it.
        @Generated // error at @Generated: [Embeddable] Line.number belongs to an embedded value, and @Generated is for attributes of entities. Remove it.
        Long number;

        @Version // error at @Version: [Embeddable] Line.version belongs to an embedded value, and @Version is for attributes of entities. Remove it.
        int version;

        @Formula // error at @Formula: [Embeddable] Line.price belongs to an embedded value, and @Formula is for attributes of entities. Remove it.
        int price;

        @Relationship // error at @Relationship: [NotSupported] Line.article is a relationship, and embedded values can't have any yet. Move it to the entity.
        Article article;
    }

    @dev.alkahest.annotation.Embeddable
    record Span(int first, @Transient int last) {} // error at @Transient int last: [Record] Span.last is not stored, so no Span can be made of a row. Store it, or make Span a class.

    @dev.alkahest.annotation.Embeddable
    static class Unreadable {
        Object what; // error: [ColumnType] No column can hold Unreadable.what, an Object. Columns hold String, numbers, boolean, char, enums, byte[], UUID and the types of java.time; convert it with @Convert or @Json, or mark it with @Transient if it is not stored.
    }

    @Table
    static class Article {
        @Id
        Long id;

        Unreadable what;
    }
}
