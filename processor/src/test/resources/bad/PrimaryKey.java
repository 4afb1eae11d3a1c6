package bad;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.type.JsonText;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

class PrimaryKey {

    @Table
    static class NoKey { // error: [PrimaryKey] NoKey has no primary key, so a session could not recognise its rows. Mark one attribute with @Id.
        String title;
    }

    @Table
    static class Reading {
        @Id // error at @Id: [PrimaryKey] Reading.value is a double, which makes no key: its values are not exact. Use a whole number, a String or a UUID.
        double value;

        @Id // error at @Id: [PrimaryKey] Reading.hash is a byte[], which makes no key: arrays with the same content are not equal. Use a whole number, a String or a UUID.
        byte[] hash;

        @Id // error at @Id: [PrimaryKey] Reading.amount is a BigDecimal, which makes no key: 1.0 and 1.00 are not equal. Use a whole number, a String or a UUID.
        BigDecimal amount;

        @Id // error at @Id: [PrimaryKey] Reading.document is a JsonText, which makes no key: a database may keep it in another layout. Use a whole number, a String or a UUID.
        JsonText document;

        @Id // error at @Id: [PrimaryKey] Reading.at is an OffsetDateTime, which makes no key: it is read back in UTC, and then equals no other offset. Use a whole number, a String or a UUID.
        OffsetDateTime at;
    }

    @Table
    static class Line {
        @Id // error at @Id: [PrimaryKey] Line.reading is loaded with its owner, which has to have its key before. Declare a Ref<Reading>, or mark an attribute for the column with @Id, which reading shares.
        @Relationship
        Reading reading;
    }

    @Table
    static class Node {
        @Id
        int number;

        @Id // error at @Id: [PrimaryKey] Node.parent refers to Node, whose key would be a part of itself. Mark attributes for its columns with @Id, which parent shares.
        @Relationship
        Ref<Node> parent;
    }

    @Table
    static class Wagon {
        @Id // error at @Id: [PrimaryKey] Wagon.seats is a collection, which makes no key. Remove @Id.
        @Relationship(backPopulates = "wagon")
        List<Seat> seats;

        @Id // error at @Id: [PrimaryKey] Wagon.first has its foreign key in the table of Seat, and a key stands in its own. Move @ForeignKey here, or remove @Id.
        @Relationship(backPopulates = "only")
        Ref<Seat> first;
    }

    @Table
    static class Seat {
        @Id
        Long id;

        @Relationship(backPopulates = "seats")
        Ref<Wagon> wagon;

        @Relationship(backPopulates = "first")
        @ForeignKey
        Ref<Wagon> only;
    }

    @Table
    static class Ticket {
        @Id
        @Relationship(postUpdate = true) // error at true: [PrimaryKey] Ticket.seat is a part of the key, without which there is no row. Remove postUpdate.
        @ForeignKey(onDelete = ForeignKey.Action.SET_NULL) // error at ForeignKey.Action.SET_NULL: [PrimaryKey] Ticket.seat is a part of the key, so it can't be set to NULL. Choose another action.
        Ref<Seat> seat;

        @Id
        @Generated // error at @Generated: [Generated] Ticket.number is part of a key of 2 columns, which is never generated. Remove @Generated.
        Long number;
    }

    @Table
    static class Meal {
        Long seatId;

        @Id // error at @Id: [SharedColumn] Meal.seatId and Meal.seat are both the column seat_id. Mark seatId with @Id, and not seat.
        @Relationship
        Ref<Seat> seat;
    }
}
