package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Its key is that of its book. */
@Table("ck_summary")
class Summary {

    @Id
    @Relationship
    @ForeignKey(onUpdate = ForeignKey.Action.CASCADE)
    Ref<Book> book = Ref.empty();

    String text = "";
}
