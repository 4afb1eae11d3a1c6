package music;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Index;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.Path;
import dev.alkahest.sql.TemporalColumn;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.type.ColumnTypes;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Album}: {@code album}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
public final class AlbumTable extends EntityTable<Album> {
  /** The table itself. */
  public static final AlbumTable ALBUM = new AlbumTable();

  /** {@link Album#id}. */
  public final NumberColumn<Long> id = number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY,
      ColumnOption.GENERATED);

  /** {@link Album#title}. */
  public final TextColumn title = text("title", ColumnTypes.string(160), ColumnOption.NOT_NULL);

  /** {@link Album#released}. */
  public final TemporalColumn<LocalDate> released = temporal("released", ColumnTypes.localDate());

  /** {@link Album#version}. */
  public final NumberColumn<Integer> version = number("version", ColumnTypes.int32(),
      ColumnOption.NOT_NULL);

  /** The foreign key of {@link Album#artist}. */
  public final NumberColumn<Long> artistId = number("artist_id", ColumnTypes.int64(),
      ColumnOption.NOT_NULL);

  private AlbumTable() {
    super("", "album");
  }

  private AlbumTable(AlbumTable definition, String alias) {
    super(definition, alias);
  }

  private AlbumTable(AlbumTable definition, Path path) {
    super(definition, path);
  }

  @Override
  public AlbumTable as(String alias) {
    return new AlbumTable(this, alias);
  }

  @Override
  public AlbumTable at(Path path) {
    return new AlbumTable(this, path);
  }

  /** Follows {@link Album#artist}. */
  public ArtistTable artist() {
    return ArtistTable.ARTIST.at(
        Path.toOne(this, "artist", false, List.of(artistId), List.of(ArtistTable.ARTIST.id)));
  }

  /** Follows {@link Album#tracks}. */
  public TrackTable tracks() {
    return TrackTable.TRACK.at(
        Path.toMany(this, "tracks", List.of(id), List.of(TrackTable.TRACK.albumId)));
  }

  @Override
  public List<ForeignKey> foreignKeys() {
    return List.of(
        ForeignKey.of(artistId, ArtistTable.ARTIST.id)
            .withOnDelete(ForeignKey.Action.CASCADE));
  }

  @Override
  public List<Index> indexes() {
    return List.of(
        new Index("", List.of(artistId), false));
  }

  @Override
  public EntityMapper<Album, Long> mapper() {
    return AlbumMapper.INSTANCE;
  }
}
