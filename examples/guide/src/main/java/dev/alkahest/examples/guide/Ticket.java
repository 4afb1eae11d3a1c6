package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.util.UUID;

// guide: uuid-key
@Table
public class Ticket {
    @Id
    @Generated(Generated.Strategy.UUID_V7) // ordered by time; AUTO makes random ones
    UUID id;
}
// end
