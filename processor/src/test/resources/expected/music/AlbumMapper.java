package music;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.KeyGeneration;
import dev.alkahest.mapping.Loader;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.RelationshipOptions;
import dev.alkahest.mapping.RowWriter;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.RowReader;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Album} rows of {@link AlbumTable}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
final class AlbumMapper implements EntityMapper<Album, Long> {
  static final AlbumMapper INSTANCE = new AlbumMapper();

  static final long ID = 1L;
  static final long TITLE = 1L << 1;
  static final long RELEASED = 1L << 2;
  static final long VERSION = 1L << 3;
  static final long ARTIST_ID = 1L << 4;

  /** {@link Album#artist}: the {@link Artist} that {@code artist_id} refers to. */
  static final ToOne<Album, Artist> ARTIST = ToOne.ref(
      AlbumTable.ALBUM,
      "artist",
      album -> album.artist,
      (album, artist) -> album.artist = artist,
      ArtistTable.ARTIST,
      List.of(AlbumTable.ALBUM.artistId),
      RelationshipOptions.NONE.backPopulates("albums").saveUpdate().merge());

  /** {@link Album#tracks}: every {@link Track} whose {@code album} is the album. */
  static final ToMany<Album, Track> TRACKS = ToMany.list(
      AlbumTable.ALBUM,
      "tracks",
      album -> album.tracks,
      (album, tracks) -> album.tracks = tracks,
      TrackTable.TRACK,
      RelationshipOptions.NONE.backPopulates("album").saveUpdate().merge());

  private static final List<Relationship<Album, ?>> RELATIONSHIPS = List.of(ARTIST, TRACKS);

  private AlbumMapper() {}

  @Override
  public Class<Album> type() {
    return Album.class;
  }

  @Override
  public AlbumTable table() {
    return AlbumTable.ALBUM;
  }

  @Override
  public List<Relationship<Album, ?>> relationships() {
    return RELATIONSHIPS;
  }

  @Override
  public AlbumIdentityMap identityMap() {
    return new AlbumIdentityMap();
  }

  @Override
  public Album create(Album other) {
    return new Album();
  }

  @Override
  public Album read(RowReader row, int at) throws SQLException {
    Album album = new Album();
    album.id = row.longAt(at);
    album.title = row.stringAt(at + 1);
    album.released = row.dateAt(at + 2);
    album.version = row.intAt(at + 3);
    return album;
  }

  @Override
  public void link(Album album, Snapshot<Album> entry, RowReader row, int at, Loader loader) throws SQLException {
    album.artist = loader.ref(ARTIST, entry, row.longOrNullAt(at + 4));
    album.tracks = loader.list(TRACKS, entry);
  }

  @Override
  public AlbumSnapshot snapshot(Album album) {
    return new AlbumSnapshot(album);
  }

  @Override
  public Long key(Album album) {
    return album.id;
  }

  @Override
  public KeyGeneration keyGeneration() {
    return KeyGeneration.IDENTITY;
  }

  @Override
  public void setKey(Album album, Long key) {
    album.id = key;
  }

  @Override
  public long insertColumns(Album album) {
    long columns = TITLE | RELEASED | VERSION | ARTIST_ID;
    if (album.id != null) {
      columns |= ID;
    }
    return columns;
  }

  @Override
  public int write(Album album, long columns, RowWriter out, int at) throws SQLException {
    int next = at;
    if ((columns & ID) != 0) {
      out.write(next++, album.id);
    }
    if ((columns & TITLE) != 0) {
      out.write(next++, album.title);
    }
    if ((columns & RELEASED) != 0) {
      out.write(next++, album.released);
    }
    if ((columns & VERSION) != 0) {
      out.write(next++, album.version);
    }
    if ((columns & ARTIST_ID) != 0) {
      out.write(next++, ArtistTable.ARTIST.mapper().keyOrNull(album.artist));
    }
    return next;
  }

  @Override
  public long versionColumn() {
    return VERSION;
  }

  @Override
  public void setVersion(Album album, long version) {
    album.version = Math.toIntExact(version);
  }
}
