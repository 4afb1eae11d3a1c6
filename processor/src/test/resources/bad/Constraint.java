package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import java.util.List;

@Table(
        value = "a_table",
        uniques = {@Unique({"parent", "titel"}), @Unique({})}, // error at "titel": [Unique] Constraint has no attribute 'titel' with a column. Did you mean 'title'? // error at {}: [Unique] No attribute of Constraint is named. Name one or more.
        indexes = @Index({"children", "published_at"})) // error at "children": [Index] Constraint has no attribute 'children' with a column. Name one of id, title, publishedAt, parent. // error at "published_at": [Index] Constraint has no attribute 'published_at' with a column. Did you mean 'publishedAt'?
class Constraint {

    @Id
    Long id;

    String title;

    @Column("published_at")
    String publishedAt;

    @Relationship(backPopulates = "children")
    Constraint parent;

    @Relationship(backPopulates = "parent")
    List<Constraint> children;
}
