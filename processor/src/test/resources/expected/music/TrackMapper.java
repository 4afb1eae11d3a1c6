package music;

import dev.alkahest.mapping.Association;
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
import dev.alkahest.type.JdbcValues;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Track} rows of {@link TrackTable}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
final class TrackMapper implements EntityMapper<Track, Long> {
  static final TrackMapper INSTANCE = new TrackMapper();

  static final long ID = 1L;
  static final long NAME = 1L << 1;
  static final long PLAYS = 1L << 2;
  static final long PRICE = 1L << 3;
  static final long MOOD = 1L << 4;
  static final long ALBUM_ID = 1L << 5;
  static final long LYRICS_LANGUAGE = 1L << 6;
  static final long LYRICS_NUMBER = 1L << 7;

  private static final Track.Mood[] MOOD_VALUES = Track.Mood.values();

  /** {@link Track#album}: the {@link Album} that {@code album_id} refers to. */
  static final ToOne<Track, Album> ALBUM = ToOne.plain(
      TrackTable.TRACK,
      "album",
      Track::getAlbum,
      Track::setAlbum,
      AlbumTable.ALBUM,
      List.of(TrackTable.TRACK.albumId),
      RelationshipOptions.NONE.backPopulates("tracks").saveUpdate().merge());

  /** {@link Track#lyrics}: the {@link Translation} that {@code lyrics_language, lyrics_number} refer to. */
  static final ToOne<Track, Translation> LYRICS = ToOne.plain(
      TrackTable.TRACK,
      "lyrics",
      Track::getLyrics,
      Track::setLyrics,
      TranslationTable.TRANSLATION,
      List.of(TrackTable.TRACK.lyricsLanguage, TrackTable.TRACK.lyricsNumber),
      RelationshipOptions.NONE.saveUpdate().merge());

  /** {@link Track#playlists}: every {@link Playlist} that {@code playlist_track} links to the track. */
  static final ToMany<Track, Playlist> PLAYLISTS = ToMany.set(
      TrackTable.TRACK,
      "playlists",
      Track::getPlaylists,
      Track::setPlaylists,
      PlaylistTable.PLAYLIST,
      new Association(
          PlaylistTable.PLAYLIST_TRACK,
          List.of(PlaylistTable.PLAYLIST_TRACK.column("track_id")),
          List.of(PlaylistTable.PLAYLIST_TRACK.column("playlist_id")),
          false),
      RelationshipOptions.NONE.backPopulates("tracks").saveUpdate().merge());

  private static final List<Relationship<Track, ?>> RELATIONSHIPS = List.of(ALBUM, LYRICS,
      PLAYLISTS);

  private TrackMapper() {}

  @Override
  public Class<Track> type() {
    return Track.class;
  }

  @Override
  public TrackTable table() {
    return TrackTable.TRACK;
  }

  @Override
  public List<Relationship<Track, ?>> relationships() {
    return RELATIONSHIPS;
  }

  @Override
  public TrackIdentityMap identityMap() {
    return new TrackIdentityMap();
  }

  @Override
  public Track create(Track other) {
    return new Track();
  }

  @Override
  public Track read(RowReader row, int at) throws SQLException {
    Track track = new Track();
    track.setId(row.longAt(at));
    track.setName(row.stringAt(at + 1));
    track.setPlays(row.intOrNullAt(at + 2));
    track.setPrice(row.decimalAt(at + 3, 2));
    track.setMood(row.enumAt(at + 4, MOOD_VALUES));
    return track;
  }

  @Override
  public void link(Track track, Snapshot<Track> entry, RowReader row, int at, Loader loader) throws SQLException {
    loader.one(ALBUM, entry, row.longOrNullAt(at + 5));
    loader.one(LYRICS, entry, lyricsKey(row, at + 6));
    track.setPlaylists(loader.set(PLAYLISTS, entry));
  }

  @Override
  public TrackSnapshot snapshot(Track track) {
    return new TrackSnapshot(track);
  }

  @Override
  public Long key(Track track) {
    return track.getId() == 0 ? null : track.getId();
  }

  @Override
  public KeyGeneration keyGeneration() {
    return KeyGeneration.IDENTITY;
  }

  @Override
  public void setKey(Track track, Long key) {
    track.setId(key);
  }

  @Override
  public long insertColumns(Track track) {
    long columns = NAME | PRICE | MOOD | ALBUM_ID | LYRICS_LANGUAGE | LYRICS_NUMBER;
    if (track.getId() != 0) {
      columns |= ID;
    }
    if (track.getPlays() != null) {
      columns |= PLAYS;
    }
    return columns;
  }

  @Override
  public long madeColumns() {
    return PLAYS;
  }

  @Override
  public void readMade(Track track, long columns, RowReader row, int at) throws SQLException {
    int next = at;
    if ((columns & PLAYS) != 0) {
      track.setPlays(row.intOrNullAt(next++));
    }
  }

  @Override
  public void settle(Track track, JdbcValues values) {
    track.setPrice(values.kept(track.getPrice(), 2));
  }

  @Override
  public int write(Track track, long columns, RowWriter out, int at) throws SQLException {
    int next = at;
    if ((columns & ID) != 0) {
      out.write(next++, track.getId());
    }
    if ((columns & NAME) != 0) {
      out.write(next++, track.getName());
    }
    if ((columns & PLAYS) != 0) {
      out.write(next++, track.getPlays());
    }
    if ((columns & PRICE) != 0) {
      out.write(next++, track.getPrice());
    }
    if ((columns & MOOD) != 0) {
      out.writeOrdinal(next++, track.getMood());
    }
    if ((columns & ALBUM_ID) != 0) {
      out.write(next++, AlbumTable.ALBUM.mapper().keyOrNull(track.getAlbum()));
    }
    if ((columns & (LYRICS_LANGUAGE | LYRICS_NUMBER)) != 0) {
      TranslationKey lyricsKey = TranslationTable.TRANSLATION.mapper().keyOrNull(track.getLyrics());
      if ((columns & LYRICS_LANGUAGE) != 0) {
        out.write(next++, lyricsKey == null ? null : lyricsKey.language());
      }
      if ((columns & LYRICS_NUMBER) != 0) {
        out.write(next++, lyricsKey == null ? null : lyricsKey.number());
      }
    }
    return next;
  }

  private static TranslationKey lyricsKey(RowReader row, int at) throws SQLException {
    String language = row.stringAt(at);
    Integer number = row.intOrNullAt(at + 1);
    return language == null || number == null ? null : new TranslationKey(language, number);
  }
}
