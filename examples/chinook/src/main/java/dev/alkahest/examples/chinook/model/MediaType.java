package dev.alkahest.examples.chinook.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** The format a track is sold in. */
@Table("media_type")
public class MediaType {
    @Id
    public Long id;

    @Column(length = 120, nullable = false)
    public String name;
}
