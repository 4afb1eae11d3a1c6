package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Deferred;

/** A poster whose picture is large. */
@Table
public class Poster {
    @Id
    Long id;

    @Column(length = 80, nullable = false)
    String title;

    // guide: deferred
    @Column(nullable = false)
    private final Deferred<byte[]> picture = Deferred.empty();

    public Deferred<byte[]> getPicture() {
        return picture;
    }
    // end

    @Column(deferredGroup = "print")
    final Deferred<String> printer = Deferred.empty();

    @Column(deferredGroup = "print")
    final Deferred<String> paper = Deferred.empty();

    Poster() {}

    public Poster(String title, byte[] picture) {
        this.title = title;
        this.picture.set(picture);
    }
}
