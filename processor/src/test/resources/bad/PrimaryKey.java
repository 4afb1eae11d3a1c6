package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.type.JsonText;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

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
        @Id // error at @Id: [NotSupported] Line.reading is a relationship, which can't be part of a key yet. Mark an attribute for its column with @Id, and let the relationship share that.
        @Relationship
        Reading reading;
    }
}
