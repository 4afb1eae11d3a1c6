package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table // error at @Table: [GeneratedName] bad.BadMappers exists already, and the list of the mappers of its package needs that name. Rename it.
class Stop {
    @Id
    Long id;
}
