package dev.alkahest.behaviour.json;

import dev.alkahest.annotation.Embeddable;
import dev.alkahest.annotation.Json;
import java.util.Map;
import java.util.TreeMap;

@Embeddable
class Labelling {

    @Json(JsonMapCodec.class)
    Map<String, String> labels = new TreeMap<>();
}
