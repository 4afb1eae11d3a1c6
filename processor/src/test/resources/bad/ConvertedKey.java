package bad;

import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.type.Converter;
import java.time.LocalDateTime;
import java.util.List;

class ConvertedKey {

    @Table
    static class Parts {

        @Id
        @Convert(PlainConverter.class) // error at PlainConverter.class: [Convert] Parts.plain is a Plain, which makes no key: two of the same value are not found to be equal. Give Plain an equals and a hashCode, or make it a record.
        Plain plain;

        @Id
        @Convert(UnhashedConverter.class) // error at UnhashedConverter.class: [Convert] Parts.unhashed is a Unhashed, which makes no key: two of the same value are not found to be equal. Give Unhashed an equals and a hashCode, or make it a record.
        Unhashed unhashed;

        @Id
        @Convert(BytesConverter.class) // error at BytesConverter.class: [Convert] Parts.bytes is a Bytes, which makes no key: its content is an array, and two arrays are never equal. Give Bytes an equals and a hashCode.
        Bytes bytes;

        @Id
        @Convert(WordsConverter.class) // error at WordsConverter.class: [Convert] Parts.words is a String[], which makes no key: arrays with the same content are not equal. Wrap it in a record that compares it.
        String[] words;

        @Id
        @Convert(ListConverter.class) // error at ListConverter.class: [Convert] Parts.list is a List<String>, which makes no key: its values can be changed in place, and a key found by them would be lost. Use a class whose values never change.
        List<String> list;

        @Id
        @Convert(CopyingConverter.class) // error at CopyingConverter.class: [Convert] Parts.copied is an Isbn, which makes no key: its values can be changed in place, and a key found by them would be lost. Remove copy from CopyingConverter if they never change.
        Isbn copied;

        @Id
        @Convert(ComparingConverter.class) // error at ComparingConverter.class: [Convert] ComparingConverter has an isSame of its own, and keys, as Parts.compared, are told apart by equals. Remove isSame.
        Isbn compared;

        @Id // error at @Id: [PrimaryKey] Parts.weight is stored as Double, which makes no key: its values are not exact. Use a whole number, a String or a UUID.
        @Convert(WeightConverter.class)
        Isbn weight;

        @Id // error at @Id: [PrimaryKey] Parts.time is stored as LocalDateTime, which makes no key: a database keeps fewer digits than Java. Use a whole number, a String or a UUID.
        @Convert(TimeConverter.class)
        Isbn time;
    }

    @Table
    static class Made {

        @Id
        @Generated // error at @Generated: [Generated] Made.isbn is stored as String, and no strategy makes Isbn values. Name a class that does by with, or remove @Generated and set the key before the object is saved.
        @Convert(IsbnConverter.class)
        Isbn isbn;
    }

    @Table
    static class Counted {

        @Id
        @Generated(Generated.Strategy.IDENTITY) // error at @Generated(Generated.Strategy.IDENTITY): [Generated] Counted.number is stored as Long, and no strategy makes Long values. Name a class that does by with, or remove @Generated and set the key before the object is saved.
        @Convert(ShiftedConverter.class)
        Long number;
    }

    @Table
    static class Book {

        @Id
        @Convert(IsbnConverter.class)
        Isbn isbn;
    }

    @Table
    static class Shelf {

        @Id
        @Enumerated(code = "code")
        Place place;
    }

    @Table
    static class Review {

        @Id
        Long id;

        @Convert(OtherConverter.class)
        Isbn bookIsbn;

        @Relationship
        Ref<Book> book = Ref.empty(); // error: [SharedColumn] Review.bookIsbn and Review.book are both the column book_isbn, and Review.bookIsbn is not stored as Book.isbn is. Give both the same @Convert or @Enumerated, or name another column.

        Place shelfPlace;

        @Relationship
        Ref<Shelf> shelf = Ref.empty(); // error: [SharedColumn] Review.shelfPlace and Review.shelf are both the column shelf_place, and Review.shelfPlace is not stored as Shelf.place is. Give both the same @Convert or @Enumerated, or name another column.

        @ForeignKey(target = Book.class) // error at Book.class: [ForeignKey] Review.number is an int, and Book.isbn is stored as String. Give both the same type.
        int number;
    }

    record Isbn(String text) {}

    enum Place {
        A("a");

        final String code;

        Place(String code) {
            this.code = code;
        }
    }

    static class Plain {}

    static class Unhashed {

        @Override
        public boolean equals(Object other) {
            return other instanceof Unhashed;
        }
    }

    record Bytes(byte[] content) {}

    static class Letters<A> {

        public String toColumn(A value) {
            return "";
        }

        public A toAttribute(String stored) {
            return null;
        }
    }

    static class PlainConverter extends Letters<Plain> implements Converter<Plain, String> {}

    static class UnhashedConverter extends Letters<Unhashed> implements Converter<Unhashed, String> {}

    static class BytesConverter extends Letters<Bytes> implements Converter<Bytes, String> {}

    static class WordsConverter extends Letters<String[]> implements Converter<String[], String> {}

    static class ListConverter extends Letters<List<String>> implements Converter<List<String>, String> {}

    static class IsbnConverter extends Letters<Isbn> implements Converter<Isbn, String> {}

    static class OtherConverter extends Letters<Isbn> implements Converter<Isbn, String> {}

    static class CopyingConverter extends Letters<Isbn> implements Converter<Isbn, String> {

        @Override
        public Isbn copy(Isbn isbn) {
            return new Isbn(isbn.text());
        }
    }

    static class ComparingConverter extends Letters<Isbn> implements Converter<Isbn, String> {

        @Override
        public boolean isSame(Isbn first, Isbn second) {
            return first.text().equalsIgnoreCase(second.text());
        }
    }

    static class WeightConverter implements Converter<Isbn, Double> {

        @Override
        public Double toColumn(Isbn isbn) {
            return 0.0;
        }

        @Override
        public Isbn toAttribute(Double stored) {
            return new Isbn("");
        }
    }

    static class TimeConverter implements Converter<Isbn, LocalDateTime> {

        @Override
        public LocalDateTime toColumn(Isbn isbn) {
            return LocalDateTime.MIN;
        }

        @Override
        public Isbn toAttribute(LocalDateTime stored) {
            return new Isbn("");
        }
    }

    static class ShiftedConverter implements Converter<Long, Long> {

        @Override
        public Long toColumn(Long number) {
            return number + 1;
        }

        @Override
        public Long toAttribute(Long stored) {
            return stored - 1;
        }
    }
}
