package music;

import dev.alkahest.mapping.LongIdentityMap;
import dev.alkahest.sql.RowReader;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Finds {@link Album} objects by their key. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
final class AlbumIdentityMap extends LongIdentityMap<Album> {
  AlbumIdentityMap() {
    super(AlbumMapper.INSTANCE);
  }

  @Override
  protected long keyAt(RowReader row, int at) throws SQLException {
    return row.longAt(at);
  }

  @Override
  protected Object box(long key) {
    return key;
  }
}
