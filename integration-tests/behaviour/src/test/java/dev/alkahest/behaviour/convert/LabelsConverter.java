package dev.alkahest.behaviour.convert;

import dev.alkahest.type.Converter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A list can be changed in place, so it is copied. */
final class LabelsConverter implements Converter<List<String>, String> {

    @Override
    public String toColumn(List<String> labels) {
        return String.join(",", labels);
    }

    @Override
    public List<String> toAttribute(String stored) {
        return new ArrayList<>(Arrays.asList(stored.split(",")));
    }

    @Override
    public List<String> copy(List<String> labels) {
        return new ArrayList<>(labels);
    }
}
