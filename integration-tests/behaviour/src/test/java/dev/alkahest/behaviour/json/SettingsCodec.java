package dev.alkahest.behaviour.json;

import dev.alkahest.type.JsonCodec;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class SettingsCodec implements JsonCodec<Settings> {

    private static final Pattern THEME = Pattern.compile("\"theme\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern SIZE = Pattern.compile("\"size\"\\s*:\\s*(\\d+)");

    @Override
    public String write(Settings settings) {
        return "{\"theme\":\"" + settings.theme + "\",\"size\":" + settings.size + "}";
    }

    @Override
    public Settings read(String json) {
        return new Settings(find(THEME, json), Integer.parseInt(find(SIZE, json)));
    }

    private static String find(Pattern pattern, String json) {
        Matcher matcher = pattern.matcher(json);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no settings");
        }
        return matcher.group(1);
    }
}
