package dev.alkahest.behaviour.json;

import dev.alkahest.annotation.Json;
import dev.alkahest.annotation.Table;

@Table
final class Lantern extends Gadget {

    @Json(HueCodec.class)
    Hue hue;

    Lantern() {}

    Lantern(Hue hue) {
        this.hue = hue;
    }
}
