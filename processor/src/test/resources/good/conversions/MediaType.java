package conversions;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.type.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Each way to convert; its name is what the constant of {@link #media} would have. */
@Table
public class MediaType {

    @Id
    Long id;

    @Convert(FormatConverter.class)
    Format media;

    @Convert(FormatConverter.class)
    @Column(nullable = false, unique = true, length = 20)
    private Format format;

    @Convert(FlagConverter.class)
    boolean checked;

    @Convert(WordsConverter.class)
    String[] words;

    @Convert(CountsConverter.class)
    Map<String, List<Integer>> counts;

    @Enumerated(code = "letter")
    Size size;

    @Enumerated(code = "getNumber")
    Size byNumber;

    public Format getFormat() {
        return format;
    }

    public void setFormat(Format format) {
        this.format = format;
    }

    public record Format(String name) {}

    enum Size {
        SMALL('s'),
        LARGE('l');

        final char letter;

        Size(char letter) {
            this.letter = letter;
        }

        int getNumber() {
            return letter;
        }
    }

    static class FormatConverter implements Converter<Format, String> {

        @Override
        public String toColumn(Format value) {
            return value.name();
        }

        @Override
        public Format toAttribute(String stored) {
            return new Format(stored);
        }
    }

    static class FlagConverter implements Converter<Boolean, Short> {

        @Override
        public Short toColumn(Boolean value) {
            return (short) (value ? -1 : 0);
        }

        @Override
        public Boolean toAttribute(Short stored) {
            return stored != 0;
        }
    }

    static class WordsConverter implements Converter<String[], String> {

        @Override
        public String toColumn(String[] value) {
            return String.join(" ", value);
        }

        @Override
        public String[] toAttribute(String stored) {
            return stored.split(" ");
        }

        @Override
        public String[] copy(String[] value) {
            return value.clone();
        }

        @Override
        public boolean isSame(String[] first, String[] second) {
            return Arrays.equals(first, second);
        }
    }

    static class CountsConverter implements Converter<Map<String, List<Integer>>, byte[]> {

        @Override
        public byte[] toColumn(Map<String, List<Integer>> value) {
            return new byte[value.size()];
        }

        @Override
        public Map<String, List<Integer>> toAttribute(byte[] stored) {
            return Map.of();
        }

        @Override
        public Map<String, List<Integer>> copy(Map<String, List<Integer>> value) {
            return Map.copyOf(value);
        }
    }
}
