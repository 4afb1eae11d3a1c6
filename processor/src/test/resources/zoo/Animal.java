package zoo;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

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
}
