package dev.alkahest.behaviour.json;

import dev.alkahest.type.JsonCodec;

final class HueCodec implements JsonCodec<Hue> {

    @Override
    public String write(Hue hue) {
        return Integer.toString(hue.degrees());
    }

    @Override
    public Hue read(String json) {
        return new Hue(Integer.parseInt(json));
    }

    @Override
    public Hue copy(Hue hue) {
        return hue;
    }

    @Override
    public boolean isSame(Hue first, Hue second) {
        return first.equals(second);
    }
}
