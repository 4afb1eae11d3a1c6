package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.List;

@Table
class AttributeAccess {

    @Id
    Long id;

    private String title; // error: [AttributeAccess] AttributeAccess.title is private and has no getTitle() and setTitle(String). Add them, or make the field package-private: generated code lives in the same package.

    private boolean published; // error: [AttributeAccess] AttributeAccess.published is private and has no setPublished(boolean). Add it, or make the field package-private: generated code lives in the same package.

    private List<String> unmapped; // error: [ColumnType] AttributeAccess.unmapped is a List<String>, which a column holds where the database has arrays. Mark it with @Column if yours has, convert it with @Json or @Convert otherwise, or mark it with @Transient if it is not stored.

    private Integer views; // error: [AttributeAccess] AttributeAccess.views is private and has no getViews() of type Integer and setViews(Integer). Add them, or make the field package-private: generated code lives in the same package.

    @Relationship
    private Ref<AttributeAccess> original; // error: [AttributeAccess] AttributeAccess.original is private and has no getOriginal() of type Ref<AttributeAccess> and setOriginal(Ref<AttributeAccess>). Add them, or make the field package-private: generated code lives in the same package.

    public boolean isPublished() {
        return published;
    }

    public void setPublished(String published) {}

    public int getViews() {
        return views;
    }

    public void setViews(int views) {
        this.views = views;
    }

    public AttributeAccess getOriginal() {
        return original.get();
    }

    public void setOriginal(AttributeAccess original) {
        this.original.set(original);
    }
}
