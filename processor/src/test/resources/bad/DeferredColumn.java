package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Embeddable;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Deferred;
import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class DeferredColumn {

    @Table
    static class Shelf {

        @Id
        final Deferred<Long> id = Deferred.empty(); // error: [Deferred] Shelf.id is deferred and has @Id, which a session needs with the row. Declare it as Long.

        @Version
        final Deferred<Integer> version = Deferred.empty(); // error: [Deferred] Shelf.version is deferred and has @Version, which a session needs with the row. Declare it as Integer.

        @Computed("1 + 1")
        final Deferred<Integer> two = Deferred.empty(); // error: [Deferred] Shelf.two is deferred and has @Computed, which a session needs with the row. Declare it as Integer.

        Deferred<String> label = Deferred.empty(); // error: [Deferred] Shelf.label is a holder that a session knows, so no other may take its place. Make it final, begin it with Deferred.empty(), and change what it holds by set(...).

        @Relationship
        final Deferred<Shelf> above = Deferred.empty(); // error: [Deferred] Shelf.above is a relationship, and a Deferred holds the value of a column. Declare it as Ref<Shelf>, which loads on first use too.

        final Deferred<Size> size = Deferred.empty(); // error: [Deferred] Shelf.size is deferred, and Size is stored in several columns. Declare it as Size, or defer attributes of one column.

        final Deferred<Color> color = Deferred.empty(); // error: [ColumnType] No column can hold Shelf.color, a Color. Columns hold String, numbers, boolean, char, enums, byte[], UUID and the types of java.time; convert it with @Convert or @Json, or mark it with @Transient if it is not stored.

        private final Deferred<String> hidden = Deferred.empty(); // error: [AttributeAccess] Shelf.hidden is private and has no getHidden(). Add it, or make the field package-private: generated code lives in the same package.

        @Column(deferredGroup = "more") // error at "more": [Deferred] Shelf.plain is loaded with its row, and so in no group. Declare it as Deferred<...>, or remove deferredGroup.
        String plain;

        @Column(length = 10) // error at 10: [ColumnType] Shelf.count is an Integer, which has no length. Remove it.
        final Deferred<Integer> count = Deferred.empty();
    }

    @Embeddable
    static class Size {

        int width;

        final Deferred<Integer> height = Deferred.empty(); // error: [Deferred] Size.height is deferred, and an embedded value is read as a whole. Declare it as Integer, or move it to the entity.
    }

    @Table
    static class Given {

        @Id
        Long id;

        final Deferred<String> text; // error: [Deferred] Given.text is deferred, so its value is not there when the constructor is called. Take it from the parameters, and begin it with Deferred.empty().

        Given(String text) {
            this.text = Deferred.of(text);
        }
    }

    @Table
    record Fixed(@Id long id, Deferred<String> text) {} // error at Deferred<String> text: [Deferred] Fixed.text is deferred, so its value is not there when a record is made. Make Fixed a class.

    @Table
    static class Owner {

        @Id
        Long id;

        @Column("shared_id")
        final Deferred<Long> shared = Deferred.empty();

        @Relationship
        @ForeignKey(column = "shared_id") // error at "shared_id": [SharedColumn] Owner.shared and Owner.other are both the column shared_id, and a session needs that with the row. Declare Owner.shared as Long, or name another column.
        Owner other;

        @Relationship(backPopulates = "owner", mapKey = "key") // error at "key": [MapKey] Part.key is deferred, and members are filed under their keys as they are read. Name another attribute, or declare it as String.
        Map<String, Part> parts = new HashMap<>();

        @Relationship(backPopulates = "list", position = "place") // error at "place": [Position] Part.place is deferred, and members are numbered without loading them. Declare it as Integer.
        List<Part> inOrder;
    }

    @Table
    static class Part {

        @Id
        Long id;

        final Deferred<String> key = Deferred.empty();

        final Deferred<Integer> place = Deferred.empty();

        @Relationship(backPopulates = "parts")
        Owner owner;

        @Relationship(backPopulates = "inOrder")
        Owner list;
    }
}
