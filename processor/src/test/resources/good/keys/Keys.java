package keys;

import static dev.alkahest.annotation.Generated.Strategy.NONE;
import static dev.alkahest.annotation.Generated.Strategy.SEQUENCE;

import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.UUID;

/** Every kind of key, and a foreign key to each. */
class Keys {

    enum Color {
        RED,
        GREEN
    }

    @Table
    static class LongKey {
        @Id
        Long id;
    }

    @Table
    static class PrimitiveLongKey {
        @Id
        long id;
    }

    @Table
    static class IntKey {
        @Id
        int id;
    }

    @Table
    static class ShortKey {
        @Id
        Short id;
    }

    @Table
    static class ByteKey {
        @Id
        byte id;
    }

    @Table
    static class CharKey {
        @Id
        Character id;
    }

    @Table
    static class AssignedKey {
        @Id
        @Generated(NONE)
        Long id;
    }

    @Table
    static class SequenceKey {
        @Id
        @Generated(value = SEQUENCE, sequence = "numbers", block = 20)
        Integer id;
    }

    @Table
    static class DefaultSequenceKey {
        @Id
        @Generated(SEQUENCE)
        long id;
    }

    @Table
    static class TextKey {
        @Id
        String code;
    }

    @Table
    static class UuidKey {
        @Id
        @Generated
        UUID id;
    }

    @Table
    static class AssignedUuidKey {
        @Id
        UUID id;
    }

    @Table
    static class DateKey {
        @Id
        LocalDate day;
    }

    @Table
    static class BigKey {
        @Id
        BigInteger number;
    }

    @Table
    static class EnumKey {
        @Id
        Color color;
    }

    @Table
    static class OrdinalKey {
        @Id
        @Enumerated(Enumerated.As.ORDINAL)
        Color color;
    }

    @Table
    static class CompositeKey {
        String before;

        @Id
        String language;

        @Id
        int number;

        @Id
        Color color;

        @Id
        @Enumerated(Enumerated.As.ORDINAL)
        Color shade;

        @Id
        Long part;
    }

    @Table
    static class Referring {
        @Id
        Long id;

        @Relationship
        LongKey longKey;

        @Relationship
        Ref<PrimitiveLongKey> primitiveLongKey;

        @Relationship
        IntKey intKey;

        @Relationship
        Ref<ShortKey> shortKey;

        @Relationship
        Ref<ByteKey> byteKey;

        @Relationship
        Ref<CharKey> charKey;

        @Relationship
        AssignedKey assignedKey;

        @Relationship
        Ref<SequenceKey> sequenceKey;

        @Relationship
        Ref<TextKey> textKey;

        @Relationship
        Ref<UuidKey> uuidKey;

        @Relationship
        DateKey dateKey;

        @Relationship
        BigKey bigKey;

        @Relationship
        EnumKey enumKey;

        @Relationship
        Ref<OrdinalKey> ordinalKey;

        @Relationship
        CompositeKey compositeKey;

        @Relationship
        Ref<CompositeKey> other;
    }
}
