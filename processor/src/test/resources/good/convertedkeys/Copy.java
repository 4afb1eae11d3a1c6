package convertedkeys;

import convertedkeys.base.Book;
import convertedkeys.base.Isbn;
import convertedkeys.base.IsbnConverter;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** A composite key of converted parts, one of which is that of a class in another package. */
@Table
class Copy {

    @Id
    @Convert(IsbnConverter.class)
    Isbn bookIsbn;

    @Id
    @Enumerated(code = "letter")
    Hall hall;

    @Id
    @Convert(FlagConverter.class)
    boolean bound;

    @Relationship
    Ref<Book> book = Ref.empty();

    enum Hall {
        NORTH('n');

        final char letter;

        Hall(char letter) {
            this.letter = letter;
        }
    }
}
