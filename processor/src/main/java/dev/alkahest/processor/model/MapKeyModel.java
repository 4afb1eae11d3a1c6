package dev.alkahest.processor.model;

import com.palantir.javapoet.TypeName;

/** The attribute of a map's elements that is their key, of the type that the map declares. */
public record MapKeyModel(String name, TypeName type, Access access) {}
