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

/** Reads and writes {@link Dog} rows of {@link DogTable}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
final class DogMapper implements EntityMapper<Dog, Long> {
  static final DogMapper INSTANCE = new DogMapper();

  static final long ID = 1L;
  static final long NAME = 1L << 1;
  static final long MOTHER_ID = 1L << 2;
  static final long DTYPE = 1L << 3;
  static final long BREED = 1L << 5;

  /** {@link Animal#mother}: the {@link Animal} that {@code mother_id} refers to. */
  static final ToOne<Dog, Animal> MOTHER = ToOne.inherited(AnimalTable.ANIMAL, "mother");

  private static final List<Relationship<Dog, ?>> RELATIONSHIPS = List.of(MOTHER);

  private DogMapper() {}

  @Override
  public Class<Dog> type() {
    return Dog.class;
  }

  @Override
  public DogTable table() {
    return DogTable.DOG;
  }

  @Override
  public List<Relationship<Dog, ?>> relationships() {
    return RELATIONSHIPS;
  }

  @Override
  public EntityMapper<? super Dog, Long> root() {
    return AnimalTable.ANIMAL.mapper();
  }

  @Override
  public long columns() {
    return ID | NAME | MOTHER_ID | DTYPE | BREED;
  }

  @Override
  public long discriminatorColumn() {
    return DTYPE;
  }

  @Override
  public Dog create(Dog other) {
    return new Dog();
  }

  @Override
  public Dog read(RowReader row, int at) throws SQLException {
    Dog dog = new Dog();
    dog.id = row.longAt(at);
    dog.name = row.stringAt(at + 1);
    dog.breed = row.stringAt(at + 5);
    dog.letters = row.intAt(at + 6);
    return dog;
  }

  @Override
  public void link(Dog dog, Snapshot<Dog> entry, RowReader row, int at, Loader loader) throws SQLException {
    dog.mother = loader.ref(MOTHER, entry, row.longOrNullAt(at + 2));
  }

  @Override
  public DogSnapshot snapshot(Dog dog) {
    return new DogSnapshot(dog);
  }

  @Override
  public Long key(Dog dog) {
    return dog.id;
  }

  @Override
  public KeyGeneration keyGeneration() {
    return KeyGeneration.IDENTITY;
  }

  @Override
  public void setKey(Dog dog, Long key) {
    dog.id = key;
  }

  @Override
  public long insertColumns(Dog dog) {
    long columns = NAME | MOTHER_ID | DTYPE | BREED;
    if (dog.id != null) {
      columns |= ID;
    }
    return columns;
  }

  @Override
  public int write(Dog dog, long columns, RowWriter out, int at) throws SQLException {
    int next = at;
    if ((columns & ID) != 0) {
      out.write(next++, dog.id);
    }
    if ((columns & NAME) != 0) {
      out.write(next++, dog.name);
    }
    if ((columns & MOTHER_ID) != 0) {
      out.write(next++, AnimalTable.ANIMAL.mapper().keyOrNull(dog.mother));
    }
    if ((columns & DTYPE) != 0) {
      out.write(next++, "dog");
    }
    if ((columns & BREED) != 0) {
      out.write(next++, dog.breed);
    }
    return next;
  }
}
