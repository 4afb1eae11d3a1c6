package zoo;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Table;

/** A keeper who heals. */
@Table("vet")
public final class Vet extends Keeper {

    @Column(nullable = false)
    String licence;
}
