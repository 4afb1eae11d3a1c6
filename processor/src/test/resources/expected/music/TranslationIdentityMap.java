package music;

import dev.alkahest.mapping.ObjectIdentityMap;
import dev.alkahest.sql.RowReader;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Finds {@link Translation} objects by their key. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
final class TranslationIdentityMap extends ObjectIdentityMap<Translation> {
  TranslationIdentityMap() {
    super(TranslationMapper.INSTANCE);
  }

  @Override
  protected Object keyAt(RowReader row, int at) throws SQLException {
    return new TranslationKey(row.stringAt(at), row.intAt(at + 1));
  }

  @Override
  public Object referencedKey(RowReader row, int[] positions) throws SQLException {
    String language = row.stringAt(positions[0]);
    Integer number = row.intOrNullAt(positions[1]);
    return language == null || number == null ? null : new TranslationKey(language, number);
  }
}
