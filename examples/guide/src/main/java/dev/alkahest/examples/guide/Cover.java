package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** The other end of a one-to-one: its table has the foreign key. */
@Table("cover")
public class Cover {
    @Id
    Long id;

    @Column(nullable = false)
    String file;

    // guide: album-of-cover
    // in Cover, whose table has the column, as it has @ForeignKey
    @Relationship(backPopulates = "cover")
    @ForeignKey(nullable = false, unique = true)
    Ref<Album> album = Ref.empty();
    // end

    Cover() {}

    Cover(String file) {
        this.file = file;
    }
}
