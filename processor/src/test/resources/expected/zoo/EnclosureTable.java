package zoo;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.Path;
import dev.alkahest.sql.TableBranch;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.sql.Unique;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Enclosure}: {@code enclosure}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
public final class EnclosureTable extends EntityTable<Enclosure> {
  /** The table itself. */
  public static final EnclosureTable ENCLOSURE = new EnclosureTable();

  /** {@link Enclosure#id}. */
  public final NumberColumn<Long> id = number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY,
      ColumnOption.sequence("enclosure_id_seq", 50));

  /** {@link Enclosure#name}. */
  public final TextColumn name = text("name", ColumnTypes.string(0));

  /** The foreign key of {@link Enclosure#keeper}. */
  public final NumberColumn<Long> keeperId = number("keeper_id", ColumnTypes.int64());

  /** Tells the class of a row. */
  public final TextColumn dtype = text("dtype", ColumnTypes.string(255), ColumnOption.NOT_NULL);

  /** {@code Cage.bars}, NULL in rows of classes without it. */
  private final NumberColumn<Integer> cageBars = number("bars", ColumnTypes.int32());

  /** {@code Pond.depth}, NULL in rows of classes without it. */
  private final NumberColumn<Double> pondDepth = number("depth", ColumnTypes.float64());

  private EnclosureTable() {
    super("", "enclosure");
  }

  private EnclosureTable(EnclosureTable definition, String alias) {
    super(definition, alias);
  }

  private EnclosureTable(EnclosureTable definition, Path path) {
    super(definition, path);
  }

  @Override
  public EnclosureTable as(String alias) {
    return new EnclosureTable(this, alias);
  }

  @Override
  public EnclosureTable at(Path path) {
    return new EnclosureTable(this, path);
  }

  /** Follows {@link Enclosure#keeper}. */
  public KeeperTable keeper() {
    return KeeperTable.KEEPER.at(
        Path.toOne(this, "keeper", true, List.of(keeperId), List.of(KeeperTable.KEEPER.id)));
  }

  @Override
  public List<ForeignKey> foreignKeys() {
    return List.of(
        ForeignKey.of(keeperId, KeeperTable.KEEPER.id));
  }

  @Override
  public List<Unique> uniques() {
    return List.of(
        new Unique("uq_enclosure_name", List.of(name)));
  }

  @Override
  public List<TableBranch> tableBranches() {
    return List.of(
        new TableBranch("cage", List.of(id, name, keeperId, cageBars), dtype, "cage"),
        new TableBranch("pond", List.of(id, name, keeperId, pondDepth), dtype, "pond"));
  }

  @Override
  public EntityMapper<Enclosure, Long> mapper() {
    return EnclosureMapper.INSTANCE;
  }
}
