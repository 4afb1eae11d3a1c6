package conversions;

import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Json;
import dev.alkahest.annotation.Table;
import dev.alkahest.type.JsonCodec;
import dev.alkahest.type.JsonText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@Table
class Memo extends Paper {

    @Convert(MediaType.FlagConverter.class)
    boolean urgent;

    @Enumerated(code = "letter")
    MediaType.Size size;

    @Json(TagsCodec.class)
    Map<String, List<String>> tags = new TreeMap<>();

    JsonText raw;

    abstract static class AnyCodec<T> implements JsonCodec<T> {

        @Override
        public String write(T value) {
            return String.valueOf(value);
        }
    }

    static class TagsCodec extends AnyCodec<Map<String, List<String>>> {

        @Override
        public Map<String, List<String>> read(String json) {
            return new TreeMap<>();
        }
    }
}
