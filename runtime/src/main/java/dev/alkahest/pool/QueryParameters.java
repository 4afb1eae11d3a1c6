package dev.alkahest.pool;

import dev.alkahest.InvalidUrlException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The part of a URL behind its question mark: {@code a=1&b=2}. */
final class QueryParameters {

    private QueryParameters() {}

    /** Returns the parameters in order, decoded. */
    static Map<String, String> of(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query.isEmpty()) {
            return parameters;
        }
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals <= 0) {
                throw new InvalidUrlException(
                        "The parameters of the URL, behind its '?', are not all of the form name=value.");
            }
            String name = Percent.decode("name of a parameter", parameter.substring(0, equals));
            String value = Percent.decode("parameter '" + name + "'", parameter.substring(equals + 1));
            if (parameters.put(name, value) != null) {
                throw new InvalidUrlException("The parameter '" + name + "' is twice in the URL.");
            }
        }
        return parameters;
    }
}
