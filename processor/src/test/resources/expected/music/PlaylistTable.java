package music;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.Path;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Playlist}: {@code playlist}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
public final class PlaylistTable extends EntityTable<Playlist> {
  /** The table itself. */
  public static final PlaylistTable PLAYLIST = new PlaylistTable();

  /** The association table of {@link Playlist#tracks}. */
  public static final Table PLAYLIST_TRACK = Table.named("playlist_track")
      .column("playlist_id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
      .column("track_id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
      .foreignKey(table -> ForeignKey.of(table.column("playlist_id"), PlaylistTable.PLAYLIST.id))
      .foreignKey(table -> ForeignKey.of(table.column("track_id"), TrackTable.TRACK.id))
      .build();

  /** {@link Playlist#id}. */
  public final NumberColumn<Long> id = number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY,
      ColumnOption.GENERATED);

  /** {@link Playlist#name}. */
  public final TextColumn name = text("name", ColumnTypes.string(0));

  private PlaylistTable() {
    super("", "playlist");
  }

  private PlaylistTable(PlaylistTable definition, String alias) {
    super(definition, alias);
  }

  private PlaylistTable(PlaylistTable definition, Path path) {
    super(definition, path);
  }

  @Override
  public PlaylistTable as(String alias) {
    return new PlaylistTable(this, alias);
  }

  @Override
  public PlaylistTable at(Path path) {
    return new PlaylistTable(this, path);
  }

  /** Follows {@link Playlist#tracks}. */
  public TrackTable tracks() {
    return TrackTable.TRACK.at(
        Path.through(
            this,
            "tracks",
            PlaylistTable.PLAYLIST_TRACK,
            List.of(id),
            List.of(PlaylistTable.PLAYLIST_TRACK.column("playlist_id")),
            List.of(PlaylistTable.PLAYLIST_TRACK.column("track_id")),
            List.of(TrackTable.TRACK.id)));
  }

  @Override
  public EntityMapper<Playlist, Long> mapper() {
    return PlaylistMapper.INSTANCE;
  }
}
