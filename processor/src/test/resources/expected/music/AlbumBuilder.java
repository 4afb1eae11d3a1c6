package music;

import dev.alkahest.mapping.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Builds one {@link Album}: first what a row must have, then the rest in any order. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
public final class AlbumBuilder {
  private final Album album;

  private AlbumBuilder(String title, Artist artist) {
    album = new Album();
    album.title = Objects.requireNonNull(title, "title");
    album.artist = Ref.of(Objects.requireNonNull(artist, "artist"));
  }

  /** Begins with {@link Album#title}. */
  public static NeedsArtist title(String title) {
    return artist -> new AlbumBuilder(title, artist);
  }

  /** Gives {@link Album#id}. */
  public AlbumBuilder id(Long id) {
    album.id = id;
    return this;
  }

  /** Gives {@link Album#released}. */
  public AlbumBuilder released(LocalDate released) {
    album.released = released;
    return this;
  }

  /** Gives {@link Album#tracks}. */
  public AlbumBuilder tracks(Track... tracks) {
    return tracks(List.of(tracks));
  }

  /** Gives {@link Album#tracks}. */
  public AlbumBuilder tracks(Collection<Track> tracks) {
    album.tracks = new ArrayList<>(tracks);
    return this;
  }

  /** Returns the object, which is the same each time. */
  public Album build() {
    return album;
  }

  /** Goes on with {@link Album#artist}. */
  public interface NeedsArtist {
    /** Gives {@link Album#artist}. */
    AlbumBuilder artist(Artist artist);
  }
}
