package dev.alkahest.behaviour.json;

import dev.alkahest.type.JsonCodec;
import java.util.Map;
import java.util.TreeMap;

final class JsonMapCodec implements JsonCodec<Map<String, String>> {

    @Override
    public String write(Map<String, String> map) {
        StringBuilder json = new StringBuilder("{");
        new TreeMap<>(map)
                .forEach((key, value) ->
                        json.append(json.length() == 1 ? "" : ",").append("\"" + key + "\":\"" + value + "\""));
        return json.append("}").toString();
    }

    @Override
    public Map<String, String> read(String json) {
        Map<String, String> map = new TreeMap<>();
        String[] texts = json.split("\"", -1);
        for (int at = 1; at + 2 < texts.length; at += 4) {
            map.put(texts[at], texts[at + 2]);
        }
        return map;
    }
}
