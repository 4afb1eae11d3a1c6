package bad;

import static dev.alkahest.annotation.Cascade.ALL;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.List;

@Table
class PassiveDeletes {

    @Id
    Long id;

    @Relationship(backPopulates = "children", passiveDeletes = true) // error at true: [PassiveDeletes] No foreign key refers to the row of PassiveDeletes.parent by this relationship, so the database has nothing to do when it is deleted. Remove passiveDeletes.
    PassiveDeletes parent;

    @Relationship(backPopulates = "parent", cascade = ALL, passiveDeletes = true) // error at true: [PassiveDeletes] PassiveDeletes.children leaves objects that are not loaded to the database, which doesn't delete them. Add onDelete = CASCADE to the @ForeignKey of PassiveDeletes.parent.
    List<PassiveDeletes> children;

    @Relationship(backPopulates = "friend", passiveDeletes = true) // error at true: [PassiveDeletes] PassiveDeletes.friends leaves objects that are not loaded to the database, which doesn't empty their key. Add onDelete = SET_NULL to the @ForeignKey of PassiveDeletes.friend.
    List<PassiveDeletes> friends;

    @Relationship(backPopulates = "friends")
    PassiveDeletes friend;
}
