package music;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.MapperSource;
import java.util.List;
import javax.annotation.processing.Generated;

/** The mappers of this package. */
@Generated("dev.alkahest.processor.RegistryProcessor")
public final class MusicMappers implements MapperSource {
  /** Made by the service loader, or by hand. */
  public MusicMappers() {}

  @Override
  public List<EntityMapper<?, ?>> mappers() {
    return List.of(
        AlbumTable.ALBUM.mapper(),
        ArtistTable.ARTIST.mapper(),
        PlaylistTable.PLAYLIST.mapper(),
        TrackTable.TRACK.mapper(),
        TranslationTable.TRANSLATION.mapper());
  }
}
