package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.type.Converter;

/** Stores a whole number as a text of hexadecimal digits. */
final class HexConverter implements Converter<Integer, String> {

    @Override
    public String toColumn(Integer number) {
        return Integer.toHexString(number);
    }

    @Override
    public Integer toAttribute(String stored) {
        return Integer.valueOf(stored, 16);
    }
}
