package dev.alkahest.pool;

import dev.alkahest.InvalidUrlException;
import org.jspecify.annotations.Nullable;

/**
 * The part of a URL between its two slashes and the next: {@code user:password@host:port}.
 *
 * <p>A password that was not encoded may end up in any of the parts. So no error shows what was read.
 *
 * @param hosts a name or address with or without a port; several have commas between; empty where none is given
 */
record Authority(@Nullable Login login, String hosts) {

    static Authority of(String authority) {
        int at = authority.lastIndexOf('@');
        if (authority.indexOf('@') != at) {
            throw new InvalidUrlException("The URL has several '@': in a user or password it is written %40.");
        }
        String hosts = authority.substring(at + 1);
        if (!hosts.isEmpty()) {
            for (String host : hosts.split(",", -1)) {
                check(host);
            }
        }
        return new Authority(at < 0 ? null : login(authority.substring(0, at)), hosts);
    }

    private static Login login(String text) {
        int colon = text.indexOf(':');
        String user = Percent.decode("user", colon < 0 ? text : text.substring(0, colon));
        if (user.isEmpty()) {
            throw new InvalidUrlException("The URL has an empty user before its '@'.");
        }
        String password = colon < 0 ? null : Percent.decode("password", text.substring(colon + 1));
        return new Login(user, password);
    }

    private static void check(String host) {
        int end = host.startsWith("[") ? host.indexOf(']') + 1 : host.indexOf(':');
        String name = end < 0 ? host : host.substring(0, end);
        if (!name.matches("\\[[0-9A-Fa-f:.%]+]|[\\p{L}\\p{N}._-]+")) {
            throw new InvalidUrlException("The host of the URL is not a name or an address."
                    + " In a user or password, ':', '/', '?', '#' and '@' are written %3A, %2F, %3F, %23 and %40.");
        }
        if (name.length() < host.length() && !isPort(host.substring(name.length()))) {
            throw new InvalidUrlException("The port of the URL is not a number from 1 to 65535."
                    + " In a user or password, ':', '/', '?', '#' and '@' are written %3A, %2F, %3F, %23 and %40.");
        }
    }

    private static boolean isPort(String text) {
        return text.matches(":[0-9]{1,5}") && inRange(Integer.parseInt(text.substring(1)));
    }

    private static boolean inRange(int port) {
        return port >= 1 && port <= 65535;
    }
}
