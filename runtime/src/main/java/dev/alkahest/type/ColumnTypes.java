package dev.alkahest.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;

/** The column types that come with Alkahest. */
public final class ColumnTypes {

    private static final ColumnType<Boolean> BOOL = new BooleanType();
    private static final ColumnType<Byte> INT8 = new ByteType();
    private static final ColumnType<Short> INT16 = new ShortType();
    private static final ColumnType<Integer> INT32 = new IntegerType();
    private static final ColumnType<Long> INT64 = new LongType();
    private static final ColumnType<long[]> INT64_ARRAY = new LongArrayType();
    private static final ColumnType<Float> FLOAT32 = new FloatType();
    private static final ColumnType<Double> FLOAT64 = new DoubleType();
    private static final ColumnType<Character> CHARACTER = new CharacterType();
    private static final ColumnType<String> WIDEST_STRING = new TextType(0);
    private static final ColumnType<LocalDate> LOCAL_DATE = new LocalDateType();
    private static final ColumnType<LocalTime> LOCAL_TIME = new LocalTimeType();
    private static final ColumnType<LocalDateTime> LOCAL_DATE_TIME = new LocalDateTimeType();
    private static final ColumnType<OffsetDateTime> OFFSET_DATE_TIME = new OffsetDateTimeType();
    private static final ColumnType<Instant> INSTANT = new InstantType();
    private static final ColumnType<Duration> DURATION = new DurationType();
    private static final ColumnType<UUID> UUID_TYPE = new UuidType();
    private static final ColumnType<JsonText> JSON = new JsonType();

    private ColumnTypes() {}

    /** Returns the type of truth values. */
    public static ColumnType<Boolean> bool() {
        return BOOL;
    }

    /** Returns the type of {@code byte}. */
    public static ColumnType<Byte> int8() {
        return INT8;
    }

    /** Returns the type of {@code short}. */
    public static ColumnType<Short> int16() {
        return INT16;
    }

    /** Returns the type of {@code int}. */
    public static ColumnType<Integer> int32() {
        return INT32;
    }

    /** Returns the type of {@code long}. */
    public static ColumnType<Long> int64() {
        return INT64;
    }

    /** Returns the type of an array of {@code long}, for parameters of databases that have arrays. */
    public static ColumnType<long[]> int64Array() {
        return INT64_ARRAY;
    }

    /** Returns the type of {@code float}. */
    public static ColumnType<Float> float32() {
        return FLOAT32;
    }

    /** Returns the type of {@code double}. */
    public static ColumnType<Double> float64() {
        return FLOAT64;
    }

    /** Returns the type of {@code char}. */
    public static ColumnType<Character> character() {
        return CHARACTER;
    }

    /** Returns the type of text with at most so many characters; 0 is the widest that can be a key. */
    public static ColumnType<String> string(int length) {
        return length == 0 ? WIDEST_STRING : new TextType(requirePositive(length, "length"));
    }

    /** Returns the type of decimals with so many digits in all and so many of them after the point. */
    public static ColumnType<BigDecimal> decimal(int precision, int scale) {
        if (scale < 0 || scale > precision) {
            throw new IllegalArgumentException(
                    "A scale is between 0 and the precision, " + precision + ", not " + scale);
        }
        return new DecimalType(requirePositive(precision, "precision"), scale);
    }

    /** Returns the type of whole numbers with so many digits. */
    public static ColumnType<BigInteger> integer(int precision) {
        return new BigIntegerType(requirePositive(precision, "precision"));
    }

    /** Returns the type of at most so many bytes; 0 is the widest the database has. */
    public static ColumnType<byte[]> binary(int length) {
        return new BinaryType(length == 0 ? 0 : requirePositive(length, "length"));
    }

    /** Returns the type of dates. */
    public static ColumnType<LocalDate> localDate() {
        return LOCAL_DATE;
    }

    /** Returns the type of times of day. */
    public static ColumnType<LocalTime> localTime() {
        return LOCAL_TIME;
    }

    /** Returns the type of dates with a time. */
    public static ColumnType<LocalDateTime> localDateTime() {
        return LOCAL_DATE_TIME;
    }

    /** Returns the type of points in time that are read back in UTC. */
    public static ColumnType<OffsetDateTime> offsetDateTime() {
        return OFFSET_DATE_TIME;
    }

    /** Returns the type of points in time. */
    public static ColumnType<Instant> instant() {
        return INSTANT;
    }

    /** Returns the type of durations, stored as nanoseconds. */
    public static ColumnType<Duration> duration() {
        return DURATION;
    }

    /** Returns the type of UUIDs. */
    public static ColumnType<UUID> uuid() {
        return UUID_TYPE;
    }

    /** Returns the type of JSON documents. */
    public static ColumnType<JsonText> json() {
        return JSON;
    }

    /** Returns the type of an enum stored by the names of its constants; pass {@code values()}. */
    public static <E extends Enum<E>> ColumnType<E> enumByName(Class<E> type, E[] constants) {
        return new EnumNameType<>(type, constants);
    }

    /** Returns the type of an enum that the database knows by this name; pass {@code values()}. */
    public static <E extends Enum<E>> ColumnType<E> nativeEnum(String name, Class<E> type, E[] constants) {
        return NativeEnumType.of(name, type, constants);
    }

    /** Returns the type of an enum stored by the positions of its constants; pass {@code values()}. */
    public static <E extends Enum<E>> ColumnType<E> enumByOrdinal(Class<E> type, E[] constants) {
        return new EnumOrdinalType<>(type, constants);
    }

    /**
     * Returns the type of an enum stored by codes of its constants' own; pass {@code values()}.
     *
     * @param column the column, for messages: {@code ticket.status}
     * @throws IllegalArgumentException if two constants have the same code, or one has none
     */
    public static <E extends Enum<E>, C> ConvertedType<E, C> enumByCode(
            String column, Class<E> type, E[] constants, Function<E, C> codeOf, ColumnType<C> stored) {
        return new ConvertedType<>(column, type, new EnumCodes<>(type, constants, codeOf), stored);
    }

    /**
     * Returns the type of values that a converter stores as others.
     *
     * @param column the column, for messages: {@code invoice.price}
     * @param type the class of the values, without type arguments
     */
    @SuppressWarnings("unchecked") // there is no other class of a type with arguments
    public static <A, C> ConvertedType<A, C> converted(
            String column, Class<? super A> type, Converter<A, C> converter, ColumnType<C> stored) {
        return new ConvertedType<>(column, (Class<A>) type, converter, stored);
    }

    private static int requirePositive(int number, String what) {
        if (number <= 0) {
            throw new IllegalArgumentException("The " + what + " of a column is positive, not " + number);
        }
        return number;
    }
}
