package base;

import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
public class Shelf {

    @Id
    @Enumerated(code = "code")
    Place place;
}
