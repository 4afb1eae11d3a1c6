package zoo;

import static dev.alkahest.annotation.Inheritance.Strategy.CONCRETE;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import dev.alkahest.mapping.Ref;

/** Where animals live; each sort has a table of its own. */
@Table(value = "enclosure", uniques = @Unique(name = "uq_enclosure_name", value = "name"))
@Inheritance(CONCRETE)
public abstract sealed class Enclosure permits Cage, Pond {

    @Id
    @Generated(Generated.Strategy.SEQUENCE)
    Long id;

    String name;

    @Relationship
    Ref<Keeper> keeper = Ref.empty();
}
