package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.type.Converter;

/** Stores a code with a mark before it, so that nobody takes one for the other. */
final class CodeConverter implements Converter<Code, String> {

    @Override
    public String toColumn(Code code) {
        return "#" + code.text();
    }

    @Override
    public Code toAttribute(String stored) {
        return new Code(stored.substring(1));
    }
}
