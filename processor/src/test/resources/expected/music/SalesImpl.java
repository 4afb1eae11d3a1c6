package music;

import dev.alkahest.engine.Connection;
import dev.alkahest.engine.Result;
import dev.alkahest.engine.Row;
import dev.alkahest.session.Session;
import dev.alkahest.sql.ComparableExpression;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.TextSql;
import dev.alkahest.type.ColumnTypes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Runs the statements of {@link Sales}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
public final class SalesImpl implements Sales {
  private static final TextSql SINCE = Sql.text("""
      SELECT r.name AS artist, count(t.id) AS tracks, a.released
      FROM album a
      JOIN artist r ON r.id = a.artist_id
      LEFT JOIN track t ON t.album_id = a.id
      WHERE a.released >= :since
      GROUP BY r.name, a.released""");

  private static final ComparableExpression<String> SINCE_ARTIST =
      Sql.result("artist", ArtistTable.ARTIST.name.type());

  private static final ComparableExpression<Long> SINCE_TRACKS =
      Sql.result("tracks", ColumnTypes.int64());

  private static final ComparableExpression<LocalDate> SINCE_RELEASED =
      Sql.result("released", AlbumTable.ALBUM.released.type());

  private static final TextSql TITLE = Sql.text("SELECT title FROM album WHERE id = :id");

  private static final ComparableExpression<String> TITLE_TITLE =
      Sql.result("title", AlbumTable.ALBUM.title.type());

  private static final TextSql RENAME = Sql.text("UPDATE album SET title = :title WHERE id = :id");

  private final Function<Statement, Result<Row>> statements;

  /** Runs them in a session. */
  public SalesImpl(Session session) {
    this.statements = session::execute;
  }

  /** Runs them on a connection. */
  public SalesImpl(Connection connection) {
    this.statements = connection::execute;
  }

  @Override
  public List<AlbumSale> since(LocalDate since) {
    return statements
        .apply(SINCE
            .bind("since", since, ColumnTypes.localDate())
            .columns(SINCE_ARTIST, SINCE_TRACKS, SINCE_RELEASED))
        .map(row -> new AlbumSale(row.require(SINCE_ARTIST, "AlbumSale.artist"),
            row.get(SINCE_RELEASED), row.require(SINCE_TRACKS, "AlbumSale.tracks")))
        .all();
  }

  @Override
  public Optional<String> title(long id) {
    return statements
        .apply(TITLE
            .bind("id", id, ColumnTypes.int64())
            .columns(TITLE_TITLE))
        .map(row -> row.require(TITLE_TITLE, "Sales.title"))
        .oneOrEmpty();
  }

  @Override
  public int rename(long id, String title) {
    return statements
        .apply(RENAME
            .bind("id", id, ColumnTypes.int64())
            .bind("title", title, ColumnTypes.string(0))
            .statement())
        .rowCount();
  }
}
