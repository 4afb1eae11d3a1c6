package dev.alkahest.behaviour.json;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Json;
import dev.alkahest.annotation.Table;

@Table
class Viewer {

    @Id
    Long id;

    @Json(SettingsCodec.class)
    Settings settings;

    Viewer() {}

    Viewer(Settings settings) {
        this.settings = settings;
    }
}
