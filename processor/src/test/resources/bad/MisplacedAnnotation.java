package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Transient;
import dev.alkahest.mapping.Ref;

@Table
class MisplacedAnnotation { // error: [PrimaryKey] MisplacedAnnotation has no primary key, so a session could not recognise its rows. Mark one attribute with @Id.

    @Id // error at @Id: [MisplacedAnnotation] MisplacedAnnotation.id is static, so it is not stored, and @Id has no effect. Remove one of the two.
    static Long id;

    @Column // error at @Column: [MisplacedAnnotation] MisplacedAnnotation.cache is transient, so it is not stored, and @Column has no effect. Remove one of the two.
    transient String cache;

    @Transient
    @Relationship // error at @Relationship: [MisplacedAnnotation] MisplacedAnnotation.remembered is marked with @Transient, so it is not stored, and @Relationship has no effect. Remove one of the two.
    Ref<MisplacedAnnotation> remembered;

    @Relationship
    @Column("parent_id") // error at @Column("parent_id"): [MisplacedAnnotation] MisplacedAnnotation.parent is a relationship, and @Column is for columns. Remove it; @ForeignKey describes the column of a relationship.
    Ref<MisplacedAnnotation> parent;

    @Enumerated // error at @Enumerated: [MisplacedAnnotation] MisplacedAnnotation.color is a String and no enum. Remove @Enumerated.
    String color;
}
