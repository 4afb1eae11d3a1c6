package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.time.Instant;
import java.util.List;

@Table
class OrderBy {

    @Id
    Long id;

    Instant publishedAt;

    @Relationship(backPopulates = "children", orderBy = "id") // error at "id": [OrderBy] OrderBy.parent is one object, which has no order. Remove orderBy.
    Ref<OrderBy> parent;

    @Relationship(
            backPopulates = "parent",
            orderBy = {"published_at desc", "parent", "id, publishedAt", "whatever", "id DESC"}) // error at "id, publishedAt": [OrderBy] 'id, publishedAt' is no attribute of OrderBy with asc or desc behind it. Write each attribute as a string of its own. // error at "parent": [OrderBy] OrderBy has no column attribute 'parent'. Name one of id, publishedAt. // error at "published_at desc": [OrderBy] OrderBy has no column attribute 'published_at'. Did you mean 'publishedAt'? // error at "whatever": [OrderBy] OrderBy has no column attribute 'whatever'. Name one of id, publishedAt.
    List<OrderBy> children;
}
