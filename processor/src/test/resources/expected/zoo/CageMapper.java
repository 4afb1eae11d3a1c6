package zoo;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.KeyGeneration;
import dev.alkahest.mapping.Loader;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.RowWriter;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.sql.RowReader;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Cage} rows of {@link CageTable}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
final class CageMapper implements EntityMapper<Cage, Long> {
  static final CageMapper INSTANCE = new CageMapper();

  static final long ID = 1L;
  static final long NAME = 1L << 1;
  static final long KEEPER_ID = 1L << 2;
  static final long BARS = 1L << 4;

  /** {@link Enclosure#keeper}: the {@link Keeper} that {@code keeper_id} refers to. */
  static final ToOne<Cage, Keeper> KEEPER = ToOne.inherited(EnclosureTable.ENCLOSURE, "keeper");

  private static final List<Relationship<Cage, ?>> RELATIONSHIPS = List.of(KEEPER);

  private CageMapper() {}

  @Override
  public Class<Cage> type() {
    return Cage.class;
  }

  @Override
  public CageTable table() {
    return CageTable.CAGE;
  }

  @Override
  public List<Relationship<Cage, ?>> relationships() {
    return RELATIONSHIPS;
  }

  @Override
  public EntityMapper<? super Cage, Long> root() {
    return EnclosureTable.ENCLOSURE.mapper();
  }

  @Override
  public long columns() {
    return ID | NAME | KEEPER_ID | BARS;
  }

  @Override
  public Cage create(Cage other) {
    return new Cage();
  }

  @Override
  public Cage read(RowReader row, int at) throws SQLException {
    Cage cage = new Cage();
    cage.id = row.longAt(at);
    cage.name = row.stringAt(at + 1);
    cage.bars = row.intAt(at + 4);
    return cage;
  }

  @Override
  public void link(Cage cage, Snapshot<Cage> entry, RowReader row, int at, Loader loader) throws SQLException {
    cage.keeper = loader.ref(KEEPER, entry, row.longOrNullAt(at + 2));
  }

  @Override
  public CageSnapshot snapshot(Cage cage) {
    return new CageSnapshot(cage);
  }

  @Override
  public Long key(Cage cage) {
    return cage.id;
  }

  @Override
  public KeyGeneration keyGeneration() {
    return KeyGeneration.sequence("enclosure_id_seq", 50);
  }

  @Override
  public void setKey(Cage cage, Long key) {
    cage.id = key;
  }

  @Override
  public long insertColumns(Cage cage) {
    long columns = NAME | KEEPER_ID | BARS;
    if (cage.id != null) {
      columns |= ID;
    }
    return columns;
  }

  @Override
  public int write(Cage cage, long columns, RowWriter out, int at) throws SQLException {
    int next = at;
    if ((columns & ID) != 0) {
      out.write(next++, cage.id);
    }
    if ((columns & NAME) != 0) {
      out.write(next++, cage.name);
    }
    if ((columns & KEEPER_ID) != 0) {
      out.write(next++, KeeperTable.KEEPER.mapper().keyOrNull(cage.keeper));
    }
    if ((columns & BARS) != 0) {
      out.write(next++, cage.bars);
    }
    return next;
  }
}
