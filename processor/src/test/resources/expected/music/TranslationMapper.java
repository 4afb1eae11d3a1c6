package music;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.RowWriter;
import dev.alkahest.sql.RowReader;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Translation} rows of {@link TranslationTable}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
final class TranslationMapper implements EntityMapper<Translation, TranslationKey> {
  static final TranslationMapper INSTANCE = new TranslationMapper();

  static final long LANGUAGE = 1L;
  static final long NUMBER = 1L << 1;
  static final long TEXT = 1L << 2;
  static final long SOUND = 1L << 3;

  private TranslationMapper() {}

  @Override
  public Class<Translation> type() {
    return Translation.class;
  }

  @Override
  public TranslationTable table() {
    return TranslationTable.TRANSLATION;
  }

  @Override
  public List<Relationship<Translation, ?>> relationships() {
    return List.of();
  }

  @Override
  public TranslationIdentityMap identityMap() {
    return new TranslationIdentityMap();
  }

  @Override
  public Translation create(Translation other) {
    return new Translation();
  }

  @Override
  public Translation read(RowReader row, int at) throws SQLException {
    Translation translation = new Translation();
    translation.language = row.stringAt(at);
    translation.number = row.intAt(at + 1);
    translation.text = row.stringAt(at + 2);
    translation.sound = row.bytesAt(at + 3);
    return translation;
  }

  @Override
  public TranslationSnapshot snapshot(Translation translation) {
    return new TranslationSnapshot(translation);
  }

  @Override
  public TranslationKey key(Translation translation) {
    return translation.language == null ? null : new TranslationKey(translation.language,
        translation.number);
  }

  @Override
  public List<Object> keyValues(TranslationKey key) {
    return List.of(key.language(), key.number());
  }

  @Override
  public long insertColumns(Translation translation) {
    return LANGUAGE | NUMBER | TEXT | SOUND;
  }

  @Override
  public int write(Translation translation, long columns, RowWriter out, int at) throws SQLException {
    int next = at;
    if ((columns & LANGUAGE) != 0) {
      out.write(next++, translation.language);
    }
    if ((columns & NUMBER) != 0) {
      out.write(next++, translation.number);
    }
    if ((columns & TEXT) != 0) {
      out.write(next++, translation.text);
    }
    if ((columns & SOUND) != 0) {
      out.write(next++, translation.sound);
    }
    return next;
  }
}
