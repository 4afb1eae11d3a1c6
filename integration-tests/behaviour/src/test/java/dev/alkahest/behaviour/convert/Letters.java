package dev.alkahest.behaviour.convert;

import dev.alkahest.type.Converter;

abstract class Letters<T> implements Converter<T, String> {}
