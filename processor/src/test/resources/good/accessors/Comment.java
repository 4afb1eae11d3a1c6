package accessors;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** A holder behind accessors of its own type. */
@Table
public class Comment {

    @Id
    private Long id;

    @Relationship(backPopulates = "comments")
    private Ref<Article> article = Ref.empty();

    Long getId() {
        return id;
    }

    void setId(Long id) {
        this.id = id;
    }

    Ref<Article> article() {
        return article;
    }

    void article(Ref<Article> article) {
        this.article = article;
    }
}
