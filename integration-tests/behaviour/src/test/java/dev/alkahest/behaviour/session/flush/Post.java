package dev.alkahest.behaviour.session.flush;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Its key is the user's. */
@Table
class Post {

    @Id
    @Generated(Generated.Strategy.NONE)
    Long id;

    String title;
    String body;

    @Relationship(secondary = @Secondary("post_tag"))
    List<Tag> tags = new ArrayList<>();

    @Relationship(backPopulates = "post")
    List<Remark> remarks = new ArrayList<>();

    @Relationship
    Post answerTo;

    Post() {}

    Post(long id, String title) {
        this.id = id;
        this.title = title;
    }
}
