package zoo;

import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;

/** An enclosure with bars. */
@Table
@DiscriminatorValue("cage")
public final class Cage extends Enclosure {

    int bars;
}
