package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;

/** A static method that gives an expression for a use of an entity's table. */
public record TableMethodModel(ClassName declaringType, String name) {}
