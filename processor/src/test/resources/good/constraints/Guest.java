package constraints;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** A reserved word for a name, wanted. */
@Table("user")
@SuppressWarnings("Identifier")
class Guest {

    @Id
    Long id;

    @Column("order")
    int rank;
}
