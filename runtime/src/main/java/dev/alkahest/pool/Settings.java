package dev.alkahest.pool;

import dev.alkahest.InvalidUrlException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The part of a URL behind its first semicolon: {@code A=1;B=2}. */
final class Settings {

    private Settings() {}

    /** Returns the settings in order; what comes first is no setting. */
    static Map<String, String> of(String[] parts, UnaryOperator<String> folding) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (parts[i].isEmpty()) {
                continue;
            }
            if (equals <= 0) {
                throw new InvalidUrlException(
                        "The settings of the URL, behind its first ';', are not all of the form NAME=value.");
            }
            String name = folding.apply(parts[i].substring(0, equals).trim());
            if (settings.put(name, parts[i].substring(equals + 1)) != null) {
                throw new InvalidUrlException("The setting '" + name + "' is twice in the URL.");
            }
        }
        return settings;
    }
}
