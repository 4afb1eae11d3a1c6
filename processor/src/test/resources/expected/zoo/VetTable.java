package zoo;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Formula;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.Path;
import dev.alkahest.sql.TablePart;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.sql.TextExpression;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Vet}: {@code vet}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
public final class VetTable extends EntityTable<Vet> {
  /** The table itself. */
  public static final VetTable VET = new VetTable();

  /** {@link Keeper#id}. */
  public final NumberColumn<Long> id = number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY,
      ColumnOption.GENERATED);

  /** {@link Keeper#name}. */
  public final TextColumn name = text("name", ColumnTypes.string(0));

  /** Tells the class of a row. */
  public final TextColumn dtype = text("dtype", ColumnTypes.string(255), ColumnOption.NOT_NULL);

  /** {@link Vet#licence}. */
  public final TextColumn licence = text("licence", ColumnTypes.string(0), ColumnOption.NOT_NULL);

  /** {@link Keeper#badge}, which is computed. */
  public final TextExpression badge = Formula.text(this, "badge", ColumnTypes.string(0),
      () -> Keeper.badge(KeeperTable.KEEPER.withRowsOf(this)));

  private VetTable() {
    super("", "vet");
  }

  private VetTable(VetTable definition, String alias) {
    super(definition, alias);
  }

  private VetTable(VetTable definition, Path path) {
    super(definition, path);
  }

  @Override
  public VetTable as(String alias) {
    return new VetTable(this, alias);
  }

  @Override
  public VetTable at(Path path) {
    return new VetTable(this, path);
  }

  @Override
  public List<Expression<?>> formulas() {
    return List.of(badge);
  }

  @Override
  public List<TablePart> tableParts() {
    return List.of(
        new TablePart("keeper", List.of(id, name, dtype), false),
        new TablePart("vet", List.of(id, licence), false));
  }

  @Override
  public EntityMapper<Vet, Long> mapper() {
    return VetMapper.INSTANCE;
  }
}
