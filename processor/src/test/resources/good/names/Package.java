package names;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

/** A name of a variable that cannot be. */
@Table
public class Package {

    @Id
    Long id;

    @Relationship(backPopulates = "packages")
    Snapshot snapshot;
}
