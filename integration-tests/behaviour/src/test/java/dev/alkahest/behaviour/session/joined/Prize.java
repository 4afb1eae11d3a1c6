package dev.alkahest.behaviour.session.joined;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("medal")
class Prize {

    @Id
    Long id;

    String title;

    @Relationship(backPopulates = "prize")
    @ForeignKey(unique = true)
    Ref<Book> book = Ref.empty();

    Prize() {}

    Prize(String title) {
        this.title = title;
    }
}
