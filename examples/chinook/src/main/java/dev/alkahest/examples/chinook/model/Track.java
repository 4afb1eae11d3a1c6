package dev.alkahest.examples.chinook.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the shop sells: a song, a movement, an episode. */
@Table(
        value = "track",
        indexes = {@Index("album"), @Index("genre"), @Index("mediaType")})
public class Track {
    @Id
    public Long id;

    @Column(length = 200, nullable = false)
    public String name;

    @Relationship(backPopulates = "tracks")
    public Ref<Album> album = Ref.empty();

    @Relationship
    @ForeignKey(nullable = false)
    public MediaType mediaType;

    @Relationship
    public Genre genre;

    @Column(length = 220)
    public String composer;

    public int milliseconds;

    public Integer bytes;

    @Column(precision = 10, scale = 2, nullable = false)
    public BigDecimal unitPrice;

    @Relationship(backPopulates = "tracks")
    public Set<Playlist> playlists = new HashSet<>();

    @Relationship(backPopulates = "track")
    public List<InvoiceLine> lines = new ArrayList<>();
}
