package dev.alkahest.behaviour.json;

/** Can be changed in place. */
final class Settings {

    String theme;
    int size;

    Settings(String theme, int size) {
        this.theme = theme;
        this.size = size;
    }
}
