package bad;

import static dev.alkahest.annotation.Generated.Strategy.IDENTITY;
import static dev.alkahest.annotation.Generated.Strategy.SEQUENCE;
import static dev.alkahest.annotation.Generated.Strategy.UUID;
import static dev.alkahest.annotation.Generated.Strategy.UUID_V7;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.KeyGenerator;

class Generated {

    @Table
    static class Text {
        @Id
        @dev.alkahest.annotation.Generated // error at @dev.alkahest.annotation.Generated: [Generated] Whole numbers and UUIDs can be generated, and Text.code is a String. Choose another strategy, or remove @Generated and set the key before the object is saved.
        String code;

        @dev.alkahest.annotation.Generated // error at @dev.alkahest.annotation.Generated: [Generated] Text.number is no key, and only keys are generated. Remove @Generated.
        long number;
    }

    @Table
    static class Composite {
        @Id
        @dev.alkahest.annotation.Generated // error at @dev.alkahest.annotation.Generated: [Generated] Composite.first is part of a key of 2 columns, which is never generated. Remove @Generated.
        long first;

        @Id
        long second;
    }

    @Table
    static class Identity {
        @Id
        @dev.alkahest.annotation.Generated(IDENTITY) // error at IDENTITY: [Generated] An identity column makes whole numbers, and Identity.id is a UUID. Choose another strategy, or remove @Generated and set the key before the object is saved.
        java.util.UUID id;
    }

    @Table
    static class Sequence {
        @Id
        @dev.alkahest.annotation.Generated(value = SEQUENCE, block = 0) // error at SEQUENCE: [Generated] A sequence makes long and int keys, and Sequence.id is a short. Choose another strategy, or remove @Generated and set the key before the object is saved. // error at 0: [Generated] A sequence reserves at least one key at a time. Set block to 1.
        short id;
    }

    @Table
    static class Random {
        @Id
        @dev.alkahest.annotation.Generated(value = UUID, sequence = "ids", block = 10) // error at 10: [Generated] Random.id is not made by a sequence. Remove block, or choose Strategy.SEQUENCE. // error at "ids": [Generated] Random.id is not made by a sequence. Remove sequence, or choose Strategy.SEQUENCE. // error at UUID: [Generated] This strategy makes UUIDs, and Random.id is a Long. Choose another strategy, or remove @Generated and set the key before the object is saved.
        Long id;
    }

    @Table
    static class Version7 {
        @Id
        @dev.alkahest.annotation.Generated(UUID_V7) // error at UUID_V7: [Generated] This strategy makes UUIDs, and Version7.id is a String. Choose another strategy, or remove @Generated and set the key before the object is saved.
        String id;
    }

    @Table
    static class Two {
        @Id
        @dev.alkahest.annotation.Generated(value = IDENTITY, with = Numbers.class) // error at Numbers.class: [Generated] Two.id can't be made by a class and in another way. Remove value or with.
        Long id;
    }

    @Table
    static class OfAnotherType {
        @Id
        @dev.alkahest.annotation.Generated(with = Numbers.class) // error at Numbers.class: [Generated] Numbers does not implement KeyGenerator<String>, so it can't make OfAnotherType.id.
        String id;
    }

    @Table
    static class OfNone {
        @Id
        @dev.alkahest.annotation.Generated(with = String.class) // error at String.class: [Generated] String does not implement KeyGenerator<Integer>, so it can't make OfNone.id.
        int id;
    }

    @Table
    static class OfGeneric {
        @Id
        @dev.alkahest.annotation.Generated(with = Any.class) // error at Any.class: [Generated] Any has type parameters, and nobody says which types they stand for. Extend it with a class that does, and name that one.
        Long id;
    }

    @Table
    static class OfHidden {
        @Id
        @dev.alkahest.annotation.Generated(with = Hidden.class) // error at Hidden.class: [Generated] Generated code can't name Hidden, which OfHidden.id needs. Make it package-private, or public where it is in another package.
        Long id;
    }

    static class Any<K> implements KeyGenerator<K> {
        @Override
        public K next() {
            return null;
        }
    }

    static class Numbers extends Any<Long> {}

    private static class Hidden extends Any<Long> {}
}
