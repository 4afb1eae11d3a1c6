package dev.alkahest.behaviour.failure;

import dev.alkahest.type.Converter;

/** Rows may have what is no weight. */
final class WeightConverter implements Converter<Weight, String> {

    @Override
    public String toColumn(Weight weight) {
        return weight.grams() + " g";
    }

    @Override
    public Weight toAttribute(String stored) {
        return new Weight(Integer.parseInt(stored.replace(" g", "")));
    }
}
