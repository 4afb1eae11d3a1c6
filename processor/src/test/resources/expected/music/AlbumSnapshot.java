package music;

import dev.alkahest.mapping.Ref;
import dev.alkahest.mapping.RowWriter;
import dev.alkahest.mapping.Snapshot;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Remembers the loaded values of {@link Album} objects. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
final class AlbumSnapshot extends Snapshot<Album> {
  private Long id;
  private String title;
  private LocalDate released;
  private int version;
  private Ref<Artist> artist;
  private Object artistValue;
  private List<Track> tracks;

  AlbumSnapshot(Album album) {
    super(album);
  }

  private AlbumSnapshot(AlbumSnapshot other) {
    super(other.entity);
    id = other.id;
    title = other.title;
    released = other.released;
    version = other.version;
    artist = other.artist;
    artistValue = other.artistValue;
    tracks = other.tracks;
  }

  @Override
  public long changed() {
    long changed = 0;
    if (!Objects.equals(id, entity.id)) {
      changed |= AlbumMapper.ID;
    }
    if (!Objects.equals(title, entity.title)) {
      changed |= AlbumMapper.TITLE;
    }
    if (!Objects.equals(released, entity.released)) {
      changed |= AlbumMapper.RELEASED;
    }
    if (Ref.differs(entity.artist, artistValue, ArtistTable.ARTIST.mapper())) {
      changed |= AlbumMapper.ARTIST_ID;
    }
    return changed;
  }

  @Override
  public boolean replaced() {
    return artist != entity.artist || tracks != entity.tracks;
  }

  @Override
  public void remember() {
    id = entity.id;
    title = entity.title;
    released = entity.released;
    version = entity.version;
    artist = entity.artist;
    artistValue = Ref.valueOf(artist);
    tracks = entity.tracks;
  }

  @Override
  public void restoreHolders() {
    entity.artist = artist;
    entity.tracks = tracks;
  }

  @Override
  public void restore() {
    restoreHolders();
    entity.id = id;
    entity.title = title;
    entity.released = released;
    entity.version = version;
    Ref.restore(artist, artistValue, ArtistTable.ARTIST.mapper());
  }

  @Override
  public AlbumSnapshot copy() {
    return new AlbumSnapshot(this);
  }

  @Override
  public void refresh(Album fresh, long keep) {
    id = fresh.id;
    if ((keep & AlbumMapper.ID) == 0) {
      entity.id = fresh.id;
    }
    title = fresh.title;
    if ((keep & AlbumMapper.TITLE) == 0) {
      entity.title = fresh.title;
    }
    released = fresh.released;
    if ((keep & AlbumMapper.RELEASED) == 0) {
      entity.released = fresh.released;
    }
    version = fresh.version;
    entity.version = fresh.version;
    artistValue = Ref.valueOf(fresh.artist);
    if ((keep & AlbumMapper.ARTIST_ID) == 0) {
      Ref.refresh(entity.artist, fresh.artist);
    }
  }

  @Override
  public Long key() {
    return id;
  }

  @Override
  public int writeKey(RowWriter out, int at) throws SQLException {
    out.write(at, id);
    return at + 1;
  }

  @Override
  public long version() {
    return version;
  }
}
