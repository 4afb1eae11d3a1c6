package zoo;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Formula;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.Path;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TablePart;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.sql.TextExpression;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Keeper}: {@code keeper}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
public final class KeeperTable extends EntityTable<Keeper> {
  /** The table itself. */
  public static final KeeperTable KEEPER = new KeeperTable();

  /** {@link Keeper#id}. */
  public final NumberColumn<Long> id = number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY,
      ColumnOption.GENERATED);

  /** {@link Keeper#name}. */
  public final TextColumn name = text("name", ColumnTypes.string(0));

  /** Tells the class of a row. */
  public final TextColumn dtype = text("dtype", ColumnTypes.string(255), ColumnOption.NOT_NULL);

  /** {@code Vet.licence}, NULL in rows of classes without it. */
  private final TextColumn vetLicence = text("licence", ColumnTypes.string(0));

  /** {@link Keeper#badge}, which is computed. */
  public final TextExpression badge = Formula.text(this, "badge", ColumnTypes.string(0),
      () -> Keeper.badge(this));

  private KeeperTable() {
    super("", "keeper");
  }

  private KeeperTable(KeeperTable definition, String alias) {
    super(definition, alias);
  }

  private KeeperTable(KeeperTable definition, Path path) {
    super(definition, path);
  }

  private KeeperTable(KeeperTable definition, Table rows) {
    super(definition, rows);
  }

  @Override
  public KeeperTable as(String alias) {
    return new KeeperTable(this, alias);
  }

  @Override
  public KeeperTable at(Path path) {
    return new KeeperTable(this, path);
  }

  @Override
  public List<Expression<?>> formulas() {
    return List.of(badge);
  }

  @Override
  public List<TablePart> tableParts() {
    return List.of(
        new TablePart("keeper", List.of(id, name, dtype), false),
        new TablePart("vet", List.of(id, vetLicence), true));
  }

  /** Returns the columns of this table for the rows of another of its hierarchy. */
  public KeeperTable withRowsOf(Table rows) {
    return new KeeperTable(this, rows);
  }

  @Override
  public EntityMapper<Keeper, Long> mapper() {
    return KeeperMapper.INSTANCE;
  }
}
