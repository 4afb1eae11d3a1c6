package dev.alkahest.processor.model;

/** The attribute of a list's elements that holds their index in it. */
public record PositionModel(String name, Access access) {}
