package dev.alkahest.examples.guide;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

// guide: composite-key
@Table("rating")
public class Rating {
    @Id
    Long albumId;

    @Id
    String critic;

    @Relationship // its column is album_id: that of albumId
    @ForeignKey(onDelete = ForeignKey.Action.CASCADE)
    Ref<Album> album = Ref.empty();

    int stars;
}
