package fluent;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.util.LinkedHashSet;
import java.util.Set;

/** Private fields with fluent accessors: both have the name of the field. */
@Table
public class Song {

    @Id
    private Integer id;

    private String title;

    @Version
    private Short version;

    @Relationship
    private Song original;

    @Relationship(backPopulates = "song")
    private Set<Verse> verses = new LinkedHashSet<>();

    public Integer id() {
        return id;
    }

    public Song id(Integer id) {
        this.id = id;
        return this;
    }

    public String title() {
        return title;
    }

    public Song title(String title) {
        this.title = title;
        return this;
    }

    public Short version() {
        return version;
    }

    public Song version(Short version) {
        this.version = version;
        return this;
    }

    public Song original() {
        return original;
    }

    public Song original(Song original) {
        this.original = original;
        return this;
    }

    public Set<Verse> verses() {
        return verses;
    }

    public Song verses(Set<Verse> verses) {
        this.verses = verses;
        return this;
    }
}
