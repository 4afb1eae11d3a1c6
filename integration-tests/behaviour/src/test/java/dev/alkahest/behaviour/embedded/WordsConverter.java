package dev.alkahest.behaviour.embedded;

import dev.alkahest.type.Converter;
import java.util.ArrayList;
import java.util.List;

final class WordsConverter implements Converter<List<String>, String> {

    @Override
    public String toColumn(List<String> words) {
        return String.join(" ", words);
    }

    @Override
    public List<String> toAttribute(String stored) {
        return new ArrayList<>(List.of(stored.split(" ")));
    }

    @Override
    public List<String> copy(List<String> words) {
        return new ArrayList<>(words);
    }
}
