package accessors;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Private fields with the accessors of a bean. */
@Table
public class Article {

    @Id
    private long id;

    private String title;

    private boolean published;

    private Boolean archived;

    @Relationship
    private Article translationOf;

    @Relationship(backPopulates = "article")
    private List<Comment> comments = new ArrayList<>();

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    String getTitle() {
        return title;
    }

    void setTitle(String title) {
        this.title = title;
    }

    protected boolean isPublished() {
        return published;
    }

    protected void setPublished(boolean published) {
        this.published = published;
    }

    public Boolean getArchived() {
        return archived;
    }

    public Article setArchived(Boolean archived) {
        this.archived = archived;
        return this;
    }

    public Article getTranslationOf() {
        return translationOf;
    }

    public void setTranslationOf(Article translationOf) {
        this.translationOf = translationOf;
    }

    public List<Comment> getComments() {
        return comments;
    }

    public void setComments(List<Comment> comments) {
        this.comments = comments;
    }
}
