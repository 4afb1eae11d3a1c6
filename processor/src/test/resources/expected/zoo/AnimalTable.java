package zoo;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.sql.BooleanColumn;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.Formula;
import dev.alkahest.sql.Index;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.Path;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Animal}: {@code animal}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
public final class AnimalTable extends EntityTable<Animal> {
  /** The table itself. */
  public static final AnimalTable ANIMAL = new AnimalTable();

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

  /** {@code Dog.breed}, NULL in rows of classes without it. */
  private final TextColumn dogBreed = text("breed", ColumnTypes.string(40));

  /** {@code Dog.letters}, NULL in rows of classes without it. */
  private final Expression<?> dogLetters = Formula.ofSubclass(this, "Dog.letters",
      () -> dtype.eq("dog"), () -> DogTable.DOG.withRowsOf(this).letters);

  private AnimalTable() {
    super("", "animal");
  }

  private AnimalTable(AnimalTable definition, String alias) {
    super(definition, alias);
  }

  private AnimalTable(AnimalTable definition, Path path) {
    super(definition, path);
  }

  private AnimalTable(AnimalTable definition, Table rows) {
    super(definition, rows);
  }

  @Override
  public AnimalTable as(String alias) {
    return new AnimalTable(this, alias);
  }

  @Override
  public AnimalTable at(Path path) {
    return new AnimalTable(this, path);
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
  public List<Index> indexes() {
    return List.of(
        new Index("", List.of(dogBreed), false));
  }

  @Override
  public List<Expression<?>> formulas() {
    return List.of(dogLetters);
  }

  @Override
  public boolean isFiltered() {
    return true;
  }

  @Override
  public List<Condition> filters() {
    return List.of(Animal.named(this), dtype.ne("dog").or(Dog.bred(DogTable.DOG.withRowsOf(this))));
  }

  /** Returns the columns of this table for the rows of another of its hierarchy. */
  public AnimalTable withRowsOf(Table rows) {
    return new AnimalTable(this, rows);
  }

  @Override
  public EntityMapper<Animal, Long> mapper() {
    return AnimalMapper.INSTANCE;
  }
}
