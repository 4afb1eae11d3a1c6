package zoo;

import base.Living;
import dev.alkahest.annotation.Check;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import dev.alkahest.mapping.Ref;

/** Has an attribute of the same name as another class has, and constraints of its own. */
@Table(uniques = @Unique({"size", "partner"}), checks = @Check("whale_size > 0"))
public class Whale extends Living {

    @dev.alkahest.annotation.Column("whale_size")
    int size;

    /** Has two columns, which other classes leave NULL. */
    @Relationship
    Ref<Whale> partner = Ref.empty();
}
