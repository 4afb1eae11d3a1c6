package dev.alkahest.sql;

import dev.alkahest.InvalidStatementException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The windows that one SELECT calls by their names. Those of its columns are known before its {@code WINDOW} clause is written;
 * one that only its order looks through stands there whole. Not thread-safe.
 */
public final class NamedWindows {

    private final List<Window> windows = new ArrayList<>();
    private boolean isWritten;

    /** Begins with none. */
    public NamedWindows() {}

    /** Returns whether the name of a window stands for it here. */
    public boolean takes(Window window) {
        String name = window.name();
        if (name == null) {
            return false;
        }
        if (windows.contains(window)) {
            return true;
        }
        if (isWritten) {
            return false;
        }
        if (windows.stream().anyMatch(other -> name.equals(other.name()))) {
            throw new InvalidStatementException(
                    "Two windows of one SELECT are called " + name + ". Give each a name of its own.");
        }
        return windows.add(window);
    }

    /** Returns the name of a window that has one. */
    public static String nameOf(Window window) {
        return Objects.requireNonNull(window.name(), "a window that is called by its name");
    }

    /** Returns the windows to be written now; no more are taken. */
    public List<Window> written() {
        isWritten = true;
        return windows;
    }
}
