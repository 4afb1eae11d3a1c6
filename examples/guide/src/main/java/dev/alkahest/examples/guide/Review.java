package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Filter;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Table;
import dev.alkahest.sql.Condition;
import java.time.Instant;

@Table
public class Review {

    @Id
    Long id;

    String text;

    // guide: filter
    // in Review
    boolean published;

    @SoftDelete
    Instant deletedAt; // or a boolean

    @Filter
    static Condition published(ReviewTable review) {
        return review.published;
    }
    // end

    Review() {}

    Review(String text, boolean published) {
        this.text = text;
        this.published = published;
    }
}
