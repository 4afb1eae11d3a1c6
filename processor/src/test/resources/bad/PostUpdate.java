package bad;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.List;

@Table
class PostUpdate {

    @Id
    Long id;

    @Relationship(backPopulates = "children", postUpdate = true) // error at true: [PostUpdate] PostUpdate.parent is not nullable, so parent_id can't be empty until the second UPDATE. Make it nullable, or remove postUpdate.
    @ForeignKey(nullable = false)
    PostUpdate parent;

    @Relationship(backPopulates = "parent", postUpdate = true) // error at true: [PostUpdate] PostUpdate.parent is not nullable, so parent_id can't be empty until the second UPDATE. Make it nullable, or remove postUpdate.
    List<PostUpdate> children;

    @Relationship(secondary = @Secondary(value = "friends", columns = "one", targetColumns = "other"), postUpdate = true) // error at true: [PostUpdate] PostUpdate.friends has its keys in an association table, whose rows are written after those of both sides anyhow. Remove postUpdate.
    List<PostUpdate> friends;
}
