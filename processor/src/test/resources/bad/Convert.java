package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.type.Converter;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;

@Table
class Convert {

    @Id
    Long id;

    @Version
    @dev.alkahest.annotation.Convert(NumberConverter.class) // error at NumberConverter.class: [Convert] Convert.version has @Version, and is stored as it is. Remove one of the two.
    long version;

    @Enumerated
    @dev.alkahest.annotation.Convert(SizeConverter.class) // error at SizeConverter.class: [Convert] Convert.size is stored as its converter says, and not as an enum is. Remove @Enumerated or @Convert.
    Size size;

    @dev.alkahest.annotation.Convert(String.class) // error at String.class: [Convert] String does not implement Converter<Money, ...>, so it can't convert Convert.text.
    Money text;

    @dev.alkahest.annotation.Convert(int.class) // error at int.class: [Convert] int does not implement Converter<Integer, ...>, so it can't convert Convert.number.
    int number;

    @dev.alkahest.annotation.Convert(Raw.class) // error at Raw.class: [Convert] Raw does not implement Converter<Money, ...>, so it can't convert Convert.raw.
    Money raw;

    @dev.alkahest.annotation.Convert(Generic.class) // error at Generic.class: [Convert] Generic has type parameters, and nobody says which types they stand for. Extend it with a class that does, and name that one.
    Money generic;

    @dev.alkahest.annotation.Convert(Hidden.class) // error at Hidden.class: [Convert] Generated code can't name Hidden, which Convert.hidden needs. Make it package-private, or public where it is in another package.
    Money hidden;

    @dev.alkahest.annotation.Convert(Inner.class) // error at Inner.class: [Convert] No object can be made of Inner, which Convert.within needs. Make it a class that is not abstract, and static where it is nested.
    Money within;

    @dev.alkahest.annotation.Convert(Abstract.class) // error at Abstract.class: [Convert] No object can be made of Abstract, which Convert.unfinished needs. Make it a class that is not abstract, and static where it is nested.
    Money unfinished;

    @dev.alkahest.annotation.Convert(Singleton.class) // error at Singleton.class: [Convert] Singleton has no constructor without parameters that generated code can call. Add one; it may be package-private in the package of Convert.
    Money single;

    @dev.alkahest.annotation.Convert(MoneyConverter.class) // error at MoneyConverter.class: [Convert] MoneyConverter converts Money, and Convert.other is a String. Name a converter of String.
    String other;

    @dev.alkahest.annotation.Convert(ColorConverter.class) // error at ColorConverter.class: [Convert] ColorConverter converts to Color, which no column holds. Convert to a String, a number, a Boolean, a Character, byte[], a UUID or a type of java.time.
    Money color;

    @dev.alkahest.annotation.Convert(TagsConverter.class) // error at TagsConverter.class: [Convert] TagsConverter has no copy(List<String>) of its own, and such a value can be changed in place, which nobody would see. Override copy.
    List<String> tags;

    @dev.alkahest.annotation.Convert(WordsConverter.class) // error at WordsConverter.class: [Convert] WordsConverter has no isSame of its own, and two arrays are never equal. Override isSame.
    String[] words;

    @Column(scale = 2) // error at 2: [ColumnType] Convert.sized is stored as String, which has no scale. Remove it.
    @dev.alkahest.annotation.Convert(TextConverter.class)
    Money sized;

    @dev.alkahest.annotation.Convert(SecretConverter.class)
    Secret secret; // error: [ColumnType] Generated code can't name Secret, the type of Convert.secret. Make it package-private, or public where it is in another package.

    @dev.alkahest.annotation.Convert(NumberConverter.class) // error at @dev.alkahest.annotation.Convert(NumberConverter.class): [MisplacedAnnotation] Convert.parent is a relationship, and @Convert is for columns. Remove it; @ForeignKey describes the column of a relationship.
    @Relationship
    Convert parent;

    enum Size {
        S
    }

    record Money(BigDecimal amount) {}

    private record Secret(String text) {}

    static class Letters<A> {

        public String toColumn(A value) {
            return "";
        }

        public A toAttribute(String stored) {
            return null;
        }
    }

    static class NumberConverter extends Letters<Long> implements Converter<Long, String> {}

    static class SizeConverter extends Letters<Size> implements Converter<Size, String> {}

    @SuppressWarnings("rawtypes")
    static class Raw implements Converter {

        @Override
        public Object toColumn(Object value) {
            return value;
        }

        @Override
        public Object toAttribute(Object stored) {
            return stored;
        }
    }

    static class Generic<T> extends Letters<T> implements Converter<T, String> {}

    private static class Hidden extends Letters<Money> implements Converter<Money, String> {}

    class Inner extends Letters<Money> implements Converter<Money, String> {}

    abstract static class Abstract implements Converter<Money, String> {}

    static class Singleton extends Letters<Money> implements Converter<Money, String> {

        private Singleton() {}
    }

    static class MoneyConverter extends Letters<Money> implements Converter<Money, String> {}

    static class TextConverter extends Letters<Money> implements Converter<Money, String> {}

    static class SecretConverter extends Letters<Secret> implements Converter<Secret, String> {}

    static class TagsConverter extends Letters<List<String>> implements Converter<List<String>, String> {}

    static class WordsConverter extends Letters<String[]> implements Converter<String[], String> {

        @Override
        public String[] copy(String[] words) {
            return words.clone();
        }
    }

    static class ColorConverter implements Converter<Money, Color> {

        @Override
        public Color toColumn(Money value) {
            return null;
        }

        @Override
        public Money toAttribute(Color stored) {
            return null;
        }
    }
}
