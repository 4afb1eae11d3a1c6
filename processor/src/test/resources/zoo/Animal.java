package zoo;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Filter;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;

/** What all animals have. */
@Table("animal")
@Inheritance
public abstract sealed class Animal permits Cat, Dog {

    @Id
    Long id;

    @Column(length = 80, nullable = false)
    String name;

    @Relationship
    Ref<Animal> mother = Ref.empty();

    @Filter
    static Condition named(AnimalTable animal) {
        return animal.name.ne("");
    }
}
