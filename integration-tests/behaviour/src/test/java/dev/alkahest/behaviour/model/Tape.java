package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

/** A medium that may be a copy of another of any class. */
@Table("model_tape")
final class Tape extends Medium {
    @Relationship(backPopulates = "copies")
    Medium original;
}
