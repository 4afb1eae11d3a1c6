package dev.alkahest.examples.tutorial.core;

import dev.alkahest.annotation.Projection;
import dev.alkahest.annotation.Repository;
import dev.alkahest.annotation.Sql;
import dev.alkahest.examples.tutorial.Author;
import dev.alkahest.examples.tutorial.Book;
import java.util.List;
import java.util.Optional;

/** Questions to the catalogue, as SQL that the compiler reads. */
// tutorial: repository
@Repository({Author.class, Book.class})
public interface Catalogue {
    @Sql("""
            SELECT a.name, count(b.id) AS books
            FROM author a JOIN book b ON b.author_id = a.id
            WHERE b.published >= :year
            GROUP BY a.name
            ORDER BY a.name
            """)
    List<Shelf> since(int year);

    @Sql("SELECT title FROM book WHERE id = :id")
    Optional<String> title(long id);

    @Sql("UPDATE book SET title = :title WHERE id = :id")
    int rename(long id, String title);

    @Projection
    record Shelf(String name, long books) {}
}
