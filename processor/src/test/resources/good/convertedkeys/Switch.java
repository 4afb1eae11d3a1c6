package convertedkeys;

import convertedkeys.base.Book;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** A key whose every value is a set one, and association tables whose names are those of the constants of types. */
@Table("switches")
class Switch {

    @Id
    @Convert(FlagConverter.class)
    boolean lit;

    @Relationship
    Switch next;

    @Relationship(secondary = @Secondary("lit_type"))
    List<Book> books = new ArrayList<>();

    @Relationship(secondary = @Secondary("next_lit_type"))
    List<Copy> copies = new ArrayList<>();
}
