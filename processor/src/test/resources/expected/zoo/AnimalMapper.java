package zoo;

import dev.alkahest.mapping.AbstractClassMapper;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.KeyGeneration;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.RelationshipOptions;
import dev.alkahest.mapping.ToOne;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Animal} rows of {@link AnimalTable}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
final class AnimalMapper extends AbstractClassMapper<Animal, Long> {
  static final AnimalMapper INSTANCE = new AnimalMapper();

  static final long ID = 1L;
  static final long NAME = 1L << 1;
  static final long MOTHER_ID = 1L << 2;
  static final long DTYPE = 1L << 3;

  /** {@link Animal#mother}: the {@link Animal} that {@code mother_id} refers to. */
  static final ToOne<Animal, Animal> MOTHER = ToOne.ref(
      AnimalTable.ANIMAL,
      "mother",
      animal -> animal.mother,
      (animal, mother) -> animal.mother = mother,
      AnimalTable.ANIMAL,
      List.of(AnimalTable.ANIMAL.motherId),
      RelationshipOptions.NONE.saveUpdate().merge());

  private static final List<Relationship<Animal, ?>> RELATIONSHIPS = List.of(MOTHER);

  private AnimalMapper() {}

  @Override
  public Class<Animal> type() {
    return Animal.class;
  }

  @Override
  public AnimalTable table() {
    return AnimalTable.ANIMAL;
  }

  @Override
  public List<Relationship<Animal, ?>> relationships() {
    return RELATIONSHIPS;
  }

  @Override
  public AnimalIdentityMap identityMap() {
    return new AnimalIdentityMap();
  }

  @Override
  public List<EntityMapper<? extends Animal, Long>> subclasses() {
    return List.of(CatTable.CAT.mapper(), DogTable.DOG.mapper());
  }

  @Override
  public long columns() {
    return ID | NAME | MOTHER_ID | DTYPE;
  }

  @Override
  public long discriminatorColumn() {
    return DTYPE;
  }

  @Override
  public boolean hasFormulas() {
    return false;
  }

  @Override
  public Long key(Animal animal) {
    return animal.id;
  }

  @Override
  public KeyGeneration keyGeneration() {
    return KeyGeneration.IDENTITY;
  }

  @Override
  public void setKey(Animal animal, Long key) {
    animal.id = key;
  }
}
