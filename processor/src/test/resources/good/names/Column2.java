package names;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
public class Column2 {

    @Id
    int columns;

    @Id
    int key;

    @Id
    int hash;
}
