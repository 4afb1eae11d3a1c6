package music;

import dev.alkahest.annotation.Repository;
import dev.alkahest.annotation.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Repository({Album.class, Artist.class, Track.class})
public interface Sales {

    @Sql("""
            SELECT r.name AS artist, count(t.id) AS tracks, a.released
            FROM album a
            JOIN artist r ON r.id = a.artist_id
            LEFT JOIN track t ON t.album_id = a.id
            WHERE a.released >= :since
            GROUP BY r.name, a.released""")
    List<AlbumSale> since(LocalDate since);

    @Sql("SELECT title FROM album WHERE id = :id")
    Optional<String> title(long id);

    @Sql("UPDATE album SET title = :title WHERE id = :id")
    int rename(long id, String title);
}
