package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.type.Converter;

/** Stores a whole number as another. */
final class ShiftedConverter implements Converter<Integer, Integer> {

    @Override
    public Integer toColumn(Integer number) {
        return number + 1000;
    }

    @Override
    public Integer toAttribute(Integer stored) {
        return stored - 1000;
    }
}
