package dev.alkahest.behaviour.repository;

import dev.alkahest.annotation.Repository;
import dev.alkahest.annotation.Sql;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Repository({Brewery.class, Beer.class, Hop.class})
interface Cellar {

    @Sql("""
            SELECT w.name, count(b.id) AS beer_count, sum(b.price) AS total
            FROM repo_brewery w
            LEFT JOIN repo_beer b ON b.brewery_id = w.id AND b.brewed >= :since
            GROUP BY w.id, w.name
            ORDER BY total DESC, w.name
            """)
    List<BrewerySales> sales(LocalDate since);

    @Sql("""
            SELECT brewed, name AS beer, style, strength
            FROM repo_beer
            WHERE style = :style AND strength >= :least -- a comment with :nothing
            ORDER BY name""")
    List<Tasting> tastings(Beer.Style style, Strength least);

    @Sql("SELECT count(*) AS beers FROM repo_beer WHERE price < :limit")
    long cheaperThan(BigDecimal limit);

    @Sql("SELECT name FROM repo_beer WHERE name LIKE :pattern ORDER BY name")
    List<String> names(String pattern);

    @Sql("SELECT price FROM repo_beer WHERE name = :name")
    Optional<BigDecimal> price(String name);

    @Sql("SELECT style FROM repo_beer WHERE name = :name")
    Beer.Style style(String name);

    @Sql("SELECT max(brewed) AS latest FROM repo_beer WHERE style = :style")
    @Nullable
    LocalDate last(Beer.Style style);

    @Sql("""
            WITH strong AS (SELECT id, name FROM repo_beer WHERE strength > :least)
            SELECT h.name AS name
            FROM strong s
            JOIN repo_beer_hop bh ON bh.repo_beer_id = s.id
            JOIN repo_hop h ON h.id = bh.repo_hop_id
            UNION
            SELECT 'water' FROM strong
            ORDER BY 1
            """)
    List<String> ingredients(Strength least);

    @Sql("UPDATE repo_beer SET price = price + :more WHERE style = :style")
    int raise(BigDecimal more, Beer.Style style);

    @Sql("UPDATE repo_beer SET price = :price WHERE name = :name")
    void reprice(@Nullable BigDecimal price, String name);

    @Sql("DELETE FROM repo_beer WHERE id IN (SELECT b.id FROM repo_beer b WHERE b.strength < :least)")
    int pourAway(Strength least);

    @Sql("INSERT INTO repo_beer (name, style, strength) VALUES (:name, :style, :strength)")
    void brew(String name, Beer.Style style, Strength strength);

    @Sql("SELECT :row || :statements AS joined FROM repo_beer WHERE name = :name")
    String joined(String row, String statements, String name);

    @Sql("SELECT name FROM repo_beer WHERE style IN (:styles) AND price IN :prices ORDER BY name")
    List<String> among(Collection<Beer.Style> styles, List<BigDecimal> prices);

    @Sql("SELECT count(*) AS name FROM repo_beer")
    int namesName();

    @Sql(
            value =
                    "SELECT name, beer_count, total FROM (SELECT DISTINCT 'x' AS name, 1 AS beer_count, 2.5 AS total FROM repo_brewery) t",
            checked = false)
    BrewerySales unchecked();

    default List<String> all() {
        return names("%");
    }
}
