package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

// guide: record
@Table
public record Country(@Id @Column(length = 2) String code, String name) {}
// end
