package bad;

import static dev.alkahest.annotation.Cascade.DELETE;
import static dev.alkahest.annotation.Cascade.DELETE_ORPHAN;
import static dev.alkahest.annotation.Cascade.MERGE;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.List;

/** Rules C5, C7 and D10. */
@Table
class Cascade {

    @Id
    Long id;

    @Relationship(backPopulates = "parent", cascade = {MERGE, DELETE_ORPHAN}) // error at DELETE_ORPHAN: [Cascade] Cascade.children deletes orphans, but not the objects of an owner that is deleted. Add DELETE beside DELETE_ORPHAN.
    List<Cascade> children;

    @Relationship(backPopulates = "children", cascade = {DELETE, DELETE_ORPHAN}) // error at DELETE_ORPHAN: [NotSupported] Several objects may share what Cascade.parent refers to, so none of them can leave an orphan; DELETE_ORPHAN is supported on the end that owns the other. Remove it.
    Cascade parent;

    @Relationship(
            secondary = @Secondary(value = "friends", columns = "one", targetColumns = "other"),
            cascade = DELETE_ORPHAN) // error at DELETE_ORPHAN: [NotSupported] Several objects may share what Cascade.friends refers to, so none of them can leave an orphan; DELETE_ORPHAN is supported on the end that owns the other. Remove it.
    List<Cascade> friends;
}
