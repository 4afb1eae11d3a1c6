package repository;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Projection;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Repository;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Sql;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What databases take, and the compiler has to understand. */
@Repository({Texts.Artist.class, Texts.Album.class, Texts.Tag.class})
public interface Texts {

    @Table("artist")
    class Artist {
        @Id
        Long id;

        String name;

        Artist() {}
    }

    @Table(value = "album", schema = "music")
    class Album {
        @Id
        Long id;

        String title;

        LocalDate released;

        Instant changed;

        @Column(precision = 10, scale = 2)
        BigDecimal price;

        @Relationship
        Ref<Artist> artist = Ref.empty();

        @Relationship(secondary = @Secondary("album_tag"))
        List<Tag> tags;

        Album() {}
    }

    @Table("tag")
    class Tag {
        @Id
        Long id;

        @Column("Label")
        String label;

        Tag() {}
    }

    @Projection
    record Line(String name, long albumCount, BigDecimal total) {}

    @Sql("SELECT title FROM music.album")
    List<String> inASchema();

    @Sql("SELECT a.title FROM album AS a WHERE EXTRACT(YEAR FROM a.released) = :year AND a.changed > CURRENT_TIMESTAMP")
    List<String> extracted(int year);

    @Sql("SELECT DISTINCT title FROM album WHERE released BETWEEN :first AND :last ORDER BY title DESC LIMIT 10 OFFSET 5")
    List<String> between(LocalDate first, LocalDate last);

    @Sql("SELECT title FROM album ORDER BY released DESC NULLS LAST LIMIT :most OFFSET :first")
    List<String> page(int most, int first);

    @Sql("SELECT \"Label\" FROM tag WHERE \"Label\" IS NOT NULL")
    List<String> quoted();

    @Sql("SELECT label FROM tag FOR UPDATE SKIP LOCKED")
    List<String> locked();

    @Sql("SELECT coalesce(a.price, 0) AS price FROM album a WHERE a.price::numeric > 1 AND a.title ILIKE :pattern")
    List<BigDecimal> casts(String pattern);

    @Sql("SELECT CASE WHEN price > 10 THEN 'dear' ELSE title END AS text FROM album")
    List<String> cases();

    @Sql("""
            WITH RECURSIVE steps (n, label) AS (
                SELECT 1, label FROM tag
                UNION ALL
                SELECT n + 1, label FROM steps WHERE n < :most
            )
            SELECT n FROM steps""")
    List<Integer> recursive(int most);

    @Sql("""
            WITH dear AS (SELECT id, title AS name, price FROM album WHERE price > :least)
            SELECT d.name, count(*) AS "album_count", sum(d.price) AS total
            FROM dear d
            JOIN album_tag t ON t.album_id = d.id
            GROUP BY d.name
            HAVING count(*) > 1
            ORDER BY total""")
    List<Line> common(BigDecimal least);

    @Sql("""
            SELECT r.name, x.total, x.album_count
            FROM artist r
            LEFT JOIN LATERAL (
                SELECT sum(a.price) AS total, count(*) AS album_count FROM album a WHERE a.artist_id = r.id
            ) x ON true""")
    List<Line> lateral();

    @Sql("SELECT title FROM album a WHERE EXISTS (SELECT 1 FROM artist WHERE artist.id = a.artist_id AND name = :name)")
    List<String> correlated(String name);

    @Sql("SELECT title FROM album WHERE artist_id IN (SELECT id FROM artist WHERE name LIKE 'A%') AND id NOT IN (:ids)")
    List<String> lists(Set<Long> ids);

    @Sql("SELECT rank() OVER (PARTITION BY artist_id ORDER BY price DESC) AS place FROM album")
    List<Long> windows();

    @Sql("SELECT count(*) FILTER (WHERE price > 1) AS dear FROM album")
    long filtered();

    @Sql("SELECT name FROM artist UNION SELECT title FROM album ORDER BY name")
    List<String> union();

    @Sql("SELECT title FROM album JOIN artist USING (id)")
    List<String> using();

    @Sql("SELECT s.n FROM generate_series(1, 10) AS s(n), tag")
    List<Integer> functions();

    @Sql("SELECT t.label FROM (SELECT label, count(*) AS uses FROM tag GROUP BY label) AS t WHERE t.uses > 1")
    List<String> derived();

    @Sql("SELECT (SELECT max(price) FROM album WHERE artist_id = r.id) AS most FROM artist r WHERE r.id = :id")
    Optional<BigDecimal> scalar(long id);

    @Sql("SELECT a.*, 1 AS more FROM (SELECT name, id AS album_count FROM artist) a, (SELECT 2 AS total) b")
    List<Other> stars();

    @Projection
    record Other(String name, long albumCount, int more) {}

    @Sql("INSERT INTO tag (id, label) VALUES (:id, :label), (:id + 1, 'x')")
    int insert(long id, String label);

    @Sql("INSERT INTO tag (id, label) SELECT id, name FROM artist WHERE name <> :name")
    long insertSelected(String name);

    @Sql("INSERT INTO tag (id, label) VALUES (:id, :label) ON CONFLICT (id) DO UPDATE SET label = excluded.label")
    void upsert(long id, String label);

    @Sql("INSERT INTO tag (id, label) VALUES (:id, 'x') ON DUPLICATE KEY UPDATE label = VALUES(label)")
    void upsertOther(long id);

    @Sql("INSERT INTO tag (label) VALUES (:label) RETURNING id")
    long returning(String label);

    @Sql("UPDATE album SET price = price * :factor, title = upper(title) WHERE artist_id = :artist")
    int update(BigDecimal factor, long artist);

    @Sql("UPDATE album AS a SET title = r.name FROM artist r WHERE r.id = a.artist_id RETURNING a.title")
    List<String> updateFrom();

    @Sql("DELETE FROM album_tag USING tag WHERE tag.id = album_tag.tag_id AND tag.label = :label")
    int deleteUsing(String label);

    @Sql("DELETE FROM tag WHERE id NOT IN (SELECT tag_id FROM album_tag) -- a comment with :nothing")
    int delete();
}
