package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table // error at @Table: [GeneratedName] bad.StopKey exists already, and the key of Stop needs that name. Rename one of the two.
class Stop {
    @Id
    int line;

    @Id
    int number;
}
