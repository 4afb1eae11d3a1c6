package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

/** A work about another of any class. */
@Table
final class Essay extends Work {
    @Relationship(backPopulates = "essays")
    Work subject;
}
