package names;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.Set;

/** A name of the runtime's. */
@Table
public class Snapshot {

    @Id
    Long id;

    @Relationship(backPopulates = "snapshot")
    Set<Package> packages;
}
