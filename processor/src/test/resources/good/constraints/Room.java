package constraints;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
public class Room {

    @Id
    String number;
}
