package zoo;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Hierarchy;
import dev.alkahest.sql.RowReader;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads each row of {@code animal} as the class that its {@code dtype} names. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
final class AnimalHierarchy extends Hierarchy<Animal, Long> {
  static final AnimalHierarchy INSTANCE = new AnimalHierarchy();

  private AnimalHierarchy() {
    super(AnimalMapper.INSTANCE);
  }

  @Override
  protected EntityMapper<? extends Animal, Long> mapperAt(RowReader row, int at) throws SQLException {
    String dtype = row.stringAt(at + 3);
    return switch (String.valueOf(dtype)) {
      case "Cat" -> CatTable.CAT.mapper();
      case "dog" -> DogTable.DOG.mapper();
      default -> throw unknown(dtype);
    };
  }
}
