package dev.alkahest.session;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Orders keys of one entity: by their own order where they have one, else by their text (rule F14). */
final class KeyOrder implements Comparator<@Nullable Object> {

    static final KeyOrder INSTANCE = new KeyOrder();

    private KeyOrder() {}

    @Override
    public int compare(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Long first && other instanceof Long second) {
            return Long.compare(first, second);
        }
        if (one instanceof Integer first && other instanceof Integer second) {
            return Integer.compare(first, second);
        }
        return String.valueOf(one).compareTo(String.valueOf(other));
    }
}
