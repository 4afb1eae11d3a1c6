package dev.alkahest.behaviour.session.deferred;

import dev.alkahest.type.Converter;
import java.util.List;

/** Words, with spaces between them. */
final class Words implements Converter<List<String>, String> {

    @Override
    public String toColumn(List<String> words) {
        return String.join(" ", words);
    }

    @Override
    public List<String> toAttribute(String text) {
        return List.of(text.split(" "));
    }

    @Override
    public List<String> copy(List<String> words) {
        return List.copyOf(words);
    }
}
