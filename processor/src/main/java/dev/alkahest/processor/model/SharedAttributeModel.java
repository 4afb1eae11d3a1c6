package dev.alkahest.processor.model;

/**
 * An attribute that is the column of a relationship's foreign key, too.
 *
 * @param part which part of the target's key stands there, counted from 0
 * @param value the attribute
 */
public record SharedAttributeModel(int part, ValueModel value) {}
