package dev.alkahest.behaviour.session.merge;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;

@Table
class Novel {

    @Id
    Long id;

    String title;

    @Version
    int version;

    @Relationship(backPopulates = "novels")
    @ForeignKey(nullable = false)
    Ref<Writer> writer = Ref.empty();

    /** Set without anybody hearing of it. */
    @Relationship
    Genre genre;

    @Relationship
    Ref<Shelfmark> shelfmark = Ref.empty();

    /** Not merged with it. */
    @Relationship(cascade = Cascade.SAVE_UPDATE)
    Ref<Genre> mood = Ref.empty();

    Novel() {}

    Novel(String title) {
        this.title = title;
    }
}
