package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

/** Refers to a book by a plain attribute. */
@Table("ck_review")
class Review {

    @Id
    Long id;

    @Column(length = 40)
    String text = "";

    @Relationship(backPopulates = "reviews")
    @ForeignKey(onUpdate = ForeignKey.Action.CASCADE)
    Book book;

    Review() {}

    Review(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
