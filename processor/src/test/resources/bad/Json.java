package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Transient;
import dev.alkahest.annotation.Version;
import dev.alkahest.type.Converter;
import dev.alkahest.type.JsonCodec;
import java.util.List;

@Table
class Json {

    @Id
    @dev.alkahest.annotation.Json(NumberCodec.class) // error at NumberCodec.class: [Json] Json.id has @Id, and is stored as it is. Remove one of the two.
    Long id;

    @Version
    @dev.alkahest.annotation.Json(NumberCodec.class) // error at NumberCodec.class: [Json] Json.version has @Version, and is stored as it is. Remove one of the two.
    long version;

    @Convert(SettingsCodec.class) // error at SettingsCodec.class: [Convert] Json.twice can't be stored by a converter and by a JSON codec. Remove @Convert or @Json.
    @dev.alkahest.annotation.Json(SettingsCodec.class)
    Settings twice;

    @Enumerated
    @dev.alkahest.annotation.Json(SizeCodec.class) // error at SizeCodec.class: [Json] Json.size is stored as its codec says, and not as an enum is. Remove @Enumerated or @Json.
    Size size;

    @dev.alkahest.annotation.Json(String.class) // error at String.class: [Json] String does not implement JsonCodec<Settings>, so it can't store Json.text as JSON.
    Settings text;

    @dev.alkahest.annotation.Json(TextConverter.class) // error at TextConverter.class: [Json] TextConverter does not implement JsonCodec<Settings>, so it can't store Json.converted as JSON.
    Settings converted;

    @dev.alkahest.annotation.Json(Generic.class) // error at Generic.class: [Json] Generic has type parameters, and nobody says which types they stand for. Extend it with a class that does, and name that one.
    Settings generic;

    @dev.alkahest.annotation.Json(SettingsCodec.class) // error at SettingsCodec.class: [Json] SettingsCodec converts Settings, and Json.names is a List<String>. Name a codec of List<String>.
    List<String> names;

    @dev.alkahest.annotation.Json(Abstract.class) // error at Abstract.class: [Json] No object can be made of Abstract, which Json.unfinished needs. Make it a class that is not abstract, and static where it is nested.
    Settings unfinished;

    @Column(length = 200) // error at 200: [ColumnType] Json.sized is stored as JsonText, which has no length. Remove it.
    @dev.alkahest.annotation.Json(SettingsCodec.class)
    Settings sized;

    @Transient
    @dev.alkahest.annotation.Json(SettingsCodec.class) // error at @dev.alkahest.annotation.Json(SettingsCodec.class): [MisplacedAnnotation] Json.forgotten is marked with @Transient, so it is not stored, and @Json has no effect. Remove one of the two.
    Settings forgotten;

    @dev.alkahest.annotation.Json(SettingsCodec.class) // error at @dev.alkahest.annotation.Json(SettingsCodec.class): [MisplacedAnnotation] Json.parent is a relationship, and @Json is for columns. Remove it; @ForeignKey describes the column of a relationship.
    @Relationship
    Json parent;

    enum Size {
        S
    }

    static class Settings {
        String theme;
    }

    static class Text<T> {

        public String write(T value) {
            return "";
        }

        public T read(String json) {
            return null;
        }
    }

    static class SettingsCodec extends Text<Settings> implements JsonCodec<Settings> {}

    static class NumberCodec extends Text<Long> implements JsonCodec<Long> {}

    static class SizeCodec extends Text<Size> implements JsonCodec<Size> {}

    static class Generic<T> extends Text<T> implements JsonCodec<T> {}

    abstract static class Abstract implements JsonCodec<Settings> {}

    static class TextConverter implements Converter<Settings, String> {

        @Override
        public String toColumn(Settings value) {
            return value.theme;
        }

        @Override
        public Settings toAttribute(String stored) {
            return new Settings();
        }
    }
}
