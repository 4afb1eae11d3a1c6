package dev.alkahest.dialect;

import static dev.alkahest.sql.JsonPath.json;
import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.ARTIST;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.RowValue.row;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.delete;
import static dev.alkahest.sql.Sql.inKeys;
import static dev.alkahest.sql.Sql.insert;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.RowLock;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ColumnTypes;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The SQL on the page of each dialect is what the dialect says; {@code -DupdateGoldens=true} writes it anew. */
class DialectSamplesTest {

    private static final Path SOURCE = Path.of("src/test/java/dev/alkahest/dialect/DialectSamplesTest.java");
    private static final Pattern SAMPLE =
            Pattern.compile("samples\\.put\\(\\s*\"(\\w+)\",\\s*(.*?)\\);\\n", Pattern.DOTALL);
    private static final Column<?> DETAILS =
            Table.named("concert").column("details", ColumnTypes.json()).build().column("details");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h2",
                "sqlite",
                "postgresql",
                "mariadb",
                "mysql",
                "hsqldb",
                "derby",
                "oracle",
                "sqlserver",
                "firebird",
                "sybase"
            })
    void samplesAreWhatTheDialectSays(String name) throws IOException {
        Path page = Path.of("../docs/dialects/" + name + ".md");
        Dialect dialect = Dialect.forUrl("jdbc:" + name + ":");
        String text = Files.readString(page);
        String current = with(with(text, "tables", tables(dialect)), "flushes", flushes(dialect));
        current = with(current, "statements", statements(dialect));
        if (Boolean.getBoolean("updateGoldens")) {
            Files.writeString(page, current);
        } else {
            assertThat(text).isEqualTo(current);
        }
    }

    private static String with(String page, String name, String sql) {
        Matcher old = Pattern.compile("(?<=<!-- " + name + " -->\\n```sql\\n).*?(?=```)", Pattern.DOTALL)
                .matcher(page);
        assertThat(old.find()).as(name).isTrue();
        return old.replaceFirst(Matcher.quoteReplacement(sql.strip() + "\n"));
    }

    private static String tables(Dialect dialect) {
        return String.join("\n", dialect.createTable(ALBUM));
    }

    private static String flushes(Dialect dialect) {
        List<Column<?>> columns = List.of(ARTIST.name, ARTIST.active);
        List<Column<?>> key = List.of(ARTIST.id);
        String made = "-- session.add(...): new rows whose keys the database makes";
        StringBuilder text = new StringBuilder(
                switch (dialect.insertStrategy()) {
                    case JDBC_BATCH_KEYS ->
                        made + ", as one JDBC batch that gives the keys back\n" + dialect.insert(ARTIST, columns);
                    case ROW_BY_ROW_RETURNING ->
                        made + ", one by one\n" + dialect.insertReturning(ARTIST, columns, key);
                    case UNNEST_RETURNING ->
                        made + ", all in one statement\n" + dialect.insertUnnest(ARTIST, columns, key);
                });
        text.append("\n\n-- session.upsert(artist, ARTIST.name)\n").append(upsert(dialect, columns, key));
        text.append("\n\n-- changed rows and deleted ones, as JDBC batches\n")
                .append(dialect.update(ARTIST, columns, key))
                .append('\n')
                .append(dialect.delete(ARTIST, key));
        text.append("\n\n-- objects that are read by their keys\n")
                .append(textOf(
                        dialect,
                        select(ARTIST.id, ARTIST.name)
                                .where(
                                        dialect.supports(Capability.KEY_ARRAYS)
                                                ? inKeys(ARTIST.id, 1, 2)
                                                : ARTIST.id.in(1L, 2L))));
        dialect.nextKeys("artist_seq")
                .ifPresent(sql ->
                        text.append("\n\n-- a block of keys of a sequence\n").append(sql));
        return text.toString();
    }

    private static String upsert(Dialect dialect, List<Column<?>> columns, List<Column<?>> key) {
        List<Column<?>> unique = List.of(ARTIST.name);
        if (!dialect.supports(Capability.UPSERT_RETURNING)) {
            return dialect.updateFound(ARTIST, List.of(ARTIST.active), Optional.empty(), unique)
                    + "\n" + dialect.insert(ARTIST, columns)
                    + "\n" + dialect.selectOnly(ARTIST, key, unique);
        }
        try {
            return dialect.upsert(ARTIST, columns, unique, List.of(), Optional.empty(), key);
        } catch (InvalidStatementException e) {
            return "-- is refused: " + e.getMessage();
        }
    }

    /** Each sample is written below its own Java, as it stands in this file. */
    private static String statements(Dialect dialect) throws IOException {
        Map<String, String> java = new LinkedHashMap<>();
        SAMPLE.matcher(Files.readString(SOURCE))
                .results()
                .forEach(sample -> java.put(
                        sample.group(1),
                        sample.group(2)
                                .replaceAll("\\s*\\n\\s*(?=[.)])|(?<=\\()\\s*\\n\\s*", "")
                                .replaceAll("\\s+", " ")));
        assertThat(java.keySet()).containsExactlyElementsOf(samples().keySet());
        StringBuilder text = new StringBuilder();
        samples()
                .forEach((name, statement) -> text.append("-- ")
                        .append(java.get(name))
                        .append('\n')
                        .append(textOf(dialect, statement))
                        .append("\n\n"));
        return text.toString();
    }

    private static String textOf(Dialect dialect, Statement statement) {
        return Constructs.textOf(dialect, statement);
    }

    private static Map<String, Statement> samples() {
        Map<String, Statement> samples = new LinkedHashMap<>();
        samples.put("returning", insert(ARTIST).set(ARTIST.name, "AC/DC").returning(ARTIST.id));
        samples.put(
                "upsert",
                insert(ARTIST)
                        .set(ARTIST.id, 1L)
                        .set(ARTIST.name, "AC/DC")
                        .onConflict(ARTIST.id)
                        .doUpdate(ARTIST.name));
        samples.put(
                "nothing",
                insert(ARTIST).set(ARTIST.id, 1L).onConflict(ARTIST.id).doNothing());
        samples.put(
                "updateFrom",
                update(ALBUM).set(ALBUM.title, ARTIST.name).from(ARTIST).where(ARTIST.id.eq(ALBUM.artistId)));
        samples.put("deleteUsing", delete(ALBUM).using(ARTIST).where(ARTIST.id.eq(ALBUM.artistId), ARTIST.active));
        samples.put("updateReturning", update(ARTIST).set(ARTIST.active, false).returning(ARTIST.id));
        samples.put("deleteReturning", delete(ARTIST).returning(ARTIST.id));
        samples.put("like", select(ARTIST.id).where(ARTIST.name.like("A%"), ARTIST.name.ilike("%dc")));
        samples.put(
                "order",
                select(TRACK.id).orderBy(TRACK.rating.desc().nullsLast()).offset(10));
        samples.put("numbers", select(TRACK.price.dividedBy(BigDecimal.TEN), TRACK.milliseconds.dividedBy(1000)));
        samples.put(
                "texts", select(TRACK.name.concat("!"), TRACK.name.length(), TRACK.composer.isDistinctFrom("Young")));
        samples.put("times", select(ALBUM.releasedAt.year(), ALBUM.releasedAt.plus(Duration.ofHours(1))));
        samples.put("filter", select(count().filter(TRACK.albumId.isNull())));
        samples.put(
                "rows",
                select(TRACK.name).where(row(TRACK.id, TRACK.albumId).in(List.of(List.of(1L, 2L), List.of(3L, 4L)))));
        samples.put(
                "json",
                select(json(DETAILS).at("hall").asText())
                        .where(json(DETAILS).at("seats").exists()));
        samples.put("lock", select(TRACK.id).lock(RowLock.forUpdate().skipLocked()));
        samples.put("share", select(TRACK.id).forShare());
        return samples;
    }
}
