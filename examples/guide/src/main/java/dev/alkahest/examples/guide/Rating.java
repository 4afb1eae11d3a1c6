package dev.alkahest.examples.guide;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

// guide: composite-key
@Table("rating")
public class Rating {
    @Id
    @ForeignKey(target = Album.class, onDelete = ForeignKey.Action.CASCADE)
    Long albumId;

    @Id
    String critic;

    int stars;
}
