package music;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Enumerated.As;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** Private fields with accessors. */
@Table("track")
public class Track {

    /** How it sounds. */
    public enum Mood {
        CALM,
        LOUD
    }

    @Id
    private long id;

    @Column(length = 200)
    private String name;

    @Column(defaultValue = "0")
    private Integer plays;

    @Column(precision = 8, scale = 2)
    private BigDecimal price;

    @Enumerated(As.ORDINAL)
    private Mood mood;

    @Relationship(backPopulates = "tracks")
    private Album album;

    @Relationship
    private Translation lyrics;

    @Relationship(backPopulates = "tracks")
    private Set<Playlist> playlists = new HashSet<>();

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getPlays() {
        return plays;
    }

    public void setPlays(Integer plays) {
        this.plays = plays;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public Mood getMood() {
        return mood;
    }

    public void setMood(Mood mood) {
        this.mood = mood;
    }

    public Album getAlbum() {
        return album;
    }

    public void setAlbum(Album album) {
        this.album = album;
    }

    public Translation getLyrics() {
        return lyrics;
    }

    public void setLyrics(Translation lyrics) {
        this.lyrics = lyrics;
    }

    public Set<Playlist> getPlaylists() {
        return playlists;
    }

    public void setPlaylists(Set<Playlist> playlists) {
        this.playlists = playlists;
    }
}
