package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Its key has two parts, of which one is converted and the key of its book, too. */
@Table("ck_copy")
class Copy {

    @Id
    @Convert(IsbnConverter.class)
    @Column(length = 20)
    Isbn bookIsbn;

    @Id
    int number;

    @Relationship(backPopulates = "copies")
    @ForeignKey(onUpdate = ForeignKey.Action.CASCADE)
    Ref<Book> book = Ref.empty();

    Copy() {}

    Copy(int number) {
        this.number = number;
    }
}
