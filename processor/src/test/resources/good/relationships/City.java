package relationships;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
public class City {

    @Id
    Long id;

    @Relationship(backPopulates = "cities")
    Ref<Country> country;
}
