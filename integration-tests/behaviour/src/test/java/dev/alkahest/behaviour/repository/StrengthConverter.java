package dev.alkahest.behaviour.repository;

import dev.alkahest.type.Converter;

final class StrengthConverter implements Converter<Strength, Integer> {

    @Override
    public Integer toColumn(Strength strength) {
        return strength.tenths() * 10;
    }

    @Override
    public Strength toAttribute(Integer stored) {
        return new Strength(stored / 10);
    }
}
