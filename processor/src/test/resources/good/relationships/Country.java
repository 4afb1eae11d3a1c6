package relationships;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.Set;

@Table(schema = "world")
public class Country {

    @Id
    String code;

    @Id
    int region;

    @Relationship(backPopulates = "country")
    Set<City> cities;
}
