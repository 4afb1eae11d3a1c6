package dev.alkahest.behaviour.projection;

import dev.alkahest.type.Converter;

/** Numbers up to 9 as so many strokes. */
final class Roman implements Converter<Long, String> {

    @Override
    public String toColumn(Long number) {
        return "-" + "I".repeat(number.intValue());
    }

    @Override
    public Long toAttribute(String strokes) {
        return strokes.length() - 1L;
    }
}
