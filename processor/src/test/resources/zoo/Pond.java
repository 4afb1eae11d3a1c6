package zoo;

import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;

/** An enclosure with water. */
@Table
@DiscriminatorValue("pond")
public final class Pond extends Enclosure {

    Double depth;
}
