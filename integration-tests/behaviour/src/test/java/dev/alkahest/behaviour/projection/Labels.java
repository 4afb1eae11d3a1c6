package dev.alkahest.behaviour.projection;

import dev.alkahest.type.JsonCodec;
import java.util.Map;

/** Writes one label, which has no quotes. */
final class Labels implements JsonCodec<Map<String, String>> {

    @Override
    public String write(Map<String, String> labels) {
        Map.Entry<String, String> only = labels.entrySet().iterator().next();
        return "{\"" + only.getKey() + "\":\"" + only.getValue() + "\"}";
    }

    @Override
    public Map<String, String> read(String json) {
        String[] texts = json.split("\"", -1);
        return Map.of(texts[1], texts[3]);
    }
}
