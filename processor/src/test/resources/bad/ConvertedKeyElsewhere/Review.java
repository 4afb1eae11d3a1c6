package bad;

import base.Author;
import base.Book;
import base.Shelf;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table
class Review {

    @Id
    Long id;

    @Relationship
    Ref<Book> book = Ref.empty(); // error: [ForeignKey] Generated code can't name IsbnConverter, which Review.book needs. Make it package-private, or public where it is in another package.

    @Relationship
    Ref<Shelf> shelf = Ref.empty(); // error: [ForeignKey] Generated code can't use Place.code. Make it package-private, or public where Place is in another package.

    @Relationship(secondary = @Secondary("review_author"))
    List<Author> authors = new ArrayList<>(); // error: [ForeignKey] Generated code can't name Pen, the type of Author.pen, to which Review.authors refers. Make it public.
}
