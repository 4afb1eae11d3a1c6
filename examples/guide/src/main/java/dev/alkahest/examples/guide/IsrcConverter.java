package dev.alkahest.examples.guide;

import dev.alkahest.type.Converter;

// guide: isrc-converter
final class IsrcConverter implements Converter<Isrc, String> {
    @Override
    public String toColumn(Isrc isrc) {
        return isrc.text().replace("-", "");
    }

    @Override
    public Isrc toAttribute(String stored) {
        return new Isrc(String.join(
                "-", stored.substring(0, 2), stored.substring(2, 5), stored.substring(5, 7), stored.substring(7)));
    }
}
// end
