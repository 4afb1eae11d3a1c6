package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Repository;
import dev.alkahest.annotation.Sql;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

// guide: repository
@Repository({Artist.class, Album.class, Rating.class})
public interface Charts {
    @Sql("""
            SELECT r.name, count(a.id) AS albums, sum(a.price) AS total
            FROM artist r
            LEFT JOIN album a ON a.artist_id = r.id AND a.price < :limit
            GROUP BY r.name
            ORDER BY r.name
            """)
    List<ArtistPrices> pricesBelow(BigDecimal limit);

    @Sql("SELECT title FROM album WHERE id = :id")
    Optional<String> title(long id);

    @Sql("UPDATE rating SET stars = stars + 1 WHERE critic = :critic AND stars < 5")
    int praise(String critic);
}
// end
