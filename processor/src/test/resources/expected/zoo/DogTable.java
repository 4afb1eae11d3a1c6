package zoo;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.sql.BooleanColumn;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Formula;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.Path;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The table of {@link Dog}: {@code animal}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
public final class DogTable extends EntityTable<Dog> {
  /** The table itself. */
  public static final DogTable DOG = new DogTable();

  /** {@link Animal#id}. */
  public final NumberColumn<Long> id = number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY,
      ColumnOption.GENERATED);

  /** {@link Animal#name}. */
  public final TextColumn name = text("name", ColumnTypes.string(80), ColumnOption.NOT_NULL);

  /** The foreign key of {@link Animal#mother}. */
  public final NumberColumn<Long> motherId = number("mother_id", ColumnTypes.int64());

  /** Tells the class of a row. */
  public final TextColumn dtype = text("dtype", ColumnTypes.string(255), ColumnOption.NOT_NULL);

  /** {@code Cat.indoor}, NULL in rows of classes without it. */
  private final BooleanColumn catIndoor = bool("indoor", ColumnTypes.bool());

  /** {@link Dog#breed}. */
  public final TextColumn breed = text("breed", ColumnTypes.string(40));

  /** {@link Dog#letters}, which is computed. */
  public final NumberExpression<Integer> letters = Formula.number(this, "letters",
      ColumnTypes.int32(), () -> Dog.letters(this));

  private DogTable() {
    super("", "animal");
  }

  private DogTable(DogTable definition, String alias) {
    super(definition, alias);
  }

  private DogTable(DogTable definition, Path path) {
    super(definition, path);
  }

  private DogTable(DogTable definition, Table rows) {
    super(definition, rows);
  }

  @Override
  public DogTable as(String alias) {
    return new DogTable(this, alias);
  }

  @Override
  public DogTable at(Path path) {
    return new DogTable(this, path);
  }

  /** Follows {@link Animal#mother}. */
  public AnimalTable mother() {
    return AnimalTable.ANIMAL.at(
        Path.toOne(this, "mother", true, List.of(motherId), List.of(AnimalTable.ANIMAL.id)));
  }

  @Override
  public List<ForeignKey> foreignKeys() {
    return List.of(
        ForeignKey.of(motherId, AnimalTable.ANIMAL.id));
  }

  @Override
  public List<Expression<?>> formulas() {
    return List.of(letters);
  }

  @Override
  public boolean isFiltered() {
    return true;
  }

  @Override
  public List<Condition> filters() {
    return List.of(Animal.named(AnimalTable.ANIMAL.withRowsOf(this)), Dog.bred(this));
  }

  @Override
  public Optional<Condition> ownRows() {
    return Optional.of(dtype.eq("dog"));
  }

  /** Returns the columns of this table for the rows of another of its hierarchy. */
  public DogTable withRowsOf(Table rows) {
    return new DogTable(this, rows);
  }

  @Override
  public EntityMapper<Dog, Long> mapper() {
    return DogMapper.INSTANCE;
  }
}
