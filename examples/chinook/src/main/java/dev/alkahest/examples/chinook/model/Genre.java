package dev.alkahest.examples.chinook.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** A kind of music, or of film. */
@Table("genre")
public class Genre {
    @Id
    public Long id;

    @Column(length = 120, nullable = false)
    public String name;
}
