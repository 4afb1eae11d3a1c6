package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
non-sealed class BookNotice extends Notice {

    @Relationship
    Ref<Book> book = Ref.empty();
}
