package dev.alkahest.behaviour.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embeddable;
import java.util.List;

@Embeddable
record Stamp(String maker, @Column List<String> marks) {}
