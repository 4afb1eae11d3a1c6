package fluent;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table
public class Verse {

    @Id
    private short id;

    @Relationship(backPopulates = "verses")
    private Song song;

    public short id() {
        return id;
    }

    public Verse id(short id) {
        this.id = id;
        return this;
    }

    public Song song() {
        return song;
    }

    public Verse song(Song song) {
        this.song = song;
        return this;
    }
}
