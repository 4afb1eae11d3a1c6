package dev.alkahest.dialect;

import dev.alkahest.sql.Shape;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the texts of the shapes used of late. Thread-safe.
 *
 * <p>It has two generations: when the young one is full it becomes the old one, and what nobody asks for again goes with
 * the generation after. A look-up takes no lock.
 */
final class TextCache {

    private static final int SIZE_OF_GENERATION = 1_000;

    private volatile ConcurrentHashMap<Shape.Key, CompiledText> young = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<Shape.Key, CompiledText> old = new ConcurrentHashMap<>();

    @Nullable
    CompiledText find(Shape.Key key) {
        CompiledText text = young.get(key);
        if (text != null) {
            return text;
        }
        text = old.get(key);
        return text == null ? null : add(key, text);
    }

    /** Remembers a text, and returns the one to use: another thread may have been first. */
    CompiledText add(Shape.Key key, CompiledText text) {
        if (young.size() >= SIZE_OF_GENERATION) {
            startGeneration();
        }
        CompiledText first = young.putIfAbsent(key, text);
        return first == null ? text : first;
    }

    private synchronized void startGeneration() {
        if (young.size() >= SIZE_OF_GENERATION) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
