package convertedkeys;

import convertedkeys.base.Book;
import convertedkeys.base.Isbn;
import convertedkeys.base.IsbnConverter;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Refers to all that has converted keys, and has such a key. */
@Table
class Review {

    @Id
    @Relationship
    Ref<Copy> copy = Ref.empty();

    @Relationship
    @ForeignKey(nullable = false)
    Book book;

    @Relationship
    Switch toggle;

    @ForeignKey(target = Book.class)
    @Convert(IsbnConverter.class)
    Isbn other;

    @ForeignKey(target = Book.class)
    String another;
}
