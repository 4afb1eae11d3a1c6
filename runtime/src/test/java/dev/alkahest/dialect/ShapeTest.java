package dev.alkahest.dialect;

import static dev.alkahest.sql.Music.ALBUM;
import static dev.alkahest.sql.Music.TRACK;
import static dev.alkahest.sql.Sql.select;
import static dev.alkahest.sql.Sql.selectFrom;
import static dev.alkahest.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.RandomStatement;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Shape;
import dev.alkahest.sql.SingleSelect;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.JdbcValues;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a cache of texts relies on. */
class ShapeTest {

    private final Dialect dialect = Dialect.forUrl("jdbc:h2:");

    @Test
    void sameShapeHasTheSameTextWithItsOwnValues() {
        CompiledSql first = dialect.compile(titles("a", 1));
        CompiledSql second = dialect.compile(titles("b", 2));

        assertThat(second.sql()).isSameAs(first.sql());
        assertThat(second.columns()).isSameAs(first.columns());
        assertThat(SqlAssertions.valuesOf(titles("a", 1))).containsExactly("a", 1L);
        assertThat(SqlAssertions.valuesOf(titles("b", 2))).containsExactly("b", 2L);
    }

    @Test
    void statementsOfTheSameShapeAreEqual() {
        assertThat(titles("a", 1)).isEqualTo(titles("b", 2)).hasSameHashCodeAs(titles("b", 2));
        assertThat(titles("a", 1)).isNotEqualTo(titles("a", 1).distinct());
    }

    @Test
    void oneValueUsedTwiceIsTwoValues() {
        Condition one = TRACK.id.eq(1L);

        assertThat(dialect.compile(select(TRACK.id).where(one, one)).binds()).hasSize(2);
        assertThat(dialect.compile(select(TRACK.id).where(TRACK.id.eq(2L), TRACK.id.eq(3L)))
                        .binds())
                .extracting(Bind::value)
                .containsExactly(2L, 3L);
    }

    @Test
    void listsOfSimilarLengthShareAText() {
        String three =
                dialect.compile(select(TRACK.id).where(TRACK.id.in(1L, 2L, 3L))).sql();
        String four = dialect.compile(select(TRACK.id).where(TRACK.id.in(1L, 2L, 3L, 4L)))
                .sql();
        String five = dialect.compile(select(TRACK.id).where(TRACK.id.in(1L, 2L, 3L, 4L, 5L)))
                .sql();

        assertThat(four).isSameAs(three);
        assertThat(five).isNotEqualTo(four);
    }

    @Test
    void typeOfAValueIsPartOfTheShape() {
        assertThat(select(value(1, ColumnTypes.int32()))).isNotEqualTo(select(value(1L, ColumnTypes.int64())));
    }

    @Test
    void keyOfAShapeHoldsNoValues() {
        assertThat(titles("secret", 1).shape())
                .hasToString(titles("other", 2).shape().toString());
        assertThat(titles("secret", 1).toString()).doesNotContain("secret");
    }

    @Test
    void equalShapesHaveEqualTextsAndDifferentShapesDifferentOnes() {
        Map<String, Statement> byText = new HashMap<>();
        for (long seed = 0; seed < 20_000; seed++) {
            Statement statement = RandomStatement.of(seed, seed);
            Statement twin = RandomStatement.of(seed, -seed - 1);
            String text = textOf(statement);

            assertThat(twin).as("seed %d: %s", seed, text).isEqualTo(statement);
            assertThat(textOf(twin)).as("seed %d", seed).isEqualTo(text);
            Statement sameText = byText.putIfAbsent(text, statement);
            if (sameText != null) {
                assertThat(statement).as("seed %d: %s", seed, text).isEqualTo(sameText);
            }
        }
        Map<Statement, String> byShape = new HashMap<>();
        byText.forEach((text, statement) -> assertThat(byShape.putIfAbsent(statement, text))
                .as("another text of the shape of %s", text)
                .isNull());
    }

    @Test
    void valuesOfRandomStatementsComeInTheOrderOfTheText() {
        for (Dialect each : SqlAssertions.ALL) {
            for (long seed = 0; seed < 2_000; seed++) {
                CompiledSql compiled = each.compile(RandomStatement.of(seed, seed));
                long placeholders = compiled.sql().chars().filter(c -> c == '?').count();
                assertThat(compiled.binds()).as(compiled.sql()).hasSize((int) placeholders);
            }
        }
    }

    @Test
    void conditionOnTopOfAKnownShapeIsAsOneThatWasThereFromTheStart() {
        for (long seed = 0; seed < 10_000; seed++) {
            for (long values = 0; values < 2; values++) { // the second finds what the first has left
                if (RandomStatement.of(seed, values) instanceof Select known
                        && known.clauses().combined() == null
                        && RandomStatement.of(seed, values) instanceof Select fresh) {
                    known.shape();
                    assertSameShape(
                            known.where(TRACK.id.eq(values), TRACK.name.eq("a" + values))
                                    .where(TRACK.id.gt(7L)),
                            fresh.where(TRACK.id.eq(values), TRACK.name.eq("a" + values))
                                    .where(TRACK.id.gt(7L)),
                            seed);
                }
            }
        }
    }

    private static void assertSameShape(Select one, Select other, long seed) {
        Shape shape = one.shape();
        Shape expected = other.shape();
        assertThat(shape).as("seed %d", seed).isEqualTo(expected);
        assertThat(shape.size()).as("seed %d", seed).isEqualTo(expected.size());
        for (int at = 0; at < shape.size(); at++) {
            assertThat(shape.value(at)).as("seed %d", seed).isEqualTo(expected.value(at));
        }
    }

    @Test
    void filtersAreAskedForByEachStatement() {
        Memo memo = new Memo();
        SingleSelect<Long> known = select(memo.id);
        assertThat(dialect.compile(known.where(memo.id.gt(1L))).sql()).doesNotContain("tenant");
        assertThat(dialect.compile(selectFrom(memo)).sql()).endsWith("FROM memo");

        memo.isForAll = false;

        assertThat(dialect.compile(known.where(memo.id.gt(1L))).sql()).endsWith("memo.id > ? AND memo.tenant = ?");
        assertThat(dialect.compile(select(memo.id)).sql()).endsWith("WHERE memo.tenant = ?");
        assertThat(dialect.compile(selectFrom(memo)).sql()).endsWith("WHERE memo.tenant = ?");
    }

    /** A table with a filter that is not always there. */
    private static final class Memo extends Table {

        private final NumberColumn<Long> id = number("id", ColumnTypes.int64());
        private final TextColumn tenant = text("tenant", ColumnTypes.string(9));
        private boolean isForAll = true;

        private Memo() {
            super("", "memo");
        }

        @Override
        public boolean isFiltered() {
            return true;
        }

        @Override
        public List<Condition> filters() {
            return isForAll ? List.of() : List.of(tenant.eq("a"));
        }
    }

    @Test
    void thousandsOfConditionsAreOneStatement() {
        Condition[] all = LongStream.range(0, 20_000).mapToObj(TRACK.id::ne).toArray(Condition[]::new);
        Select one = select(TRACK.id);
        for (Condition condition : List.of(all).subList(0, 3_000)) {
            one = one.where(condition);
        }

        assertThat(dialect.compile(select(TRACK.id).where(all)).binds()).hasSize(20_000);
        assertThat(dialect.compile(one).binds()).hasSize(3_000);
    }

    @Test
    void builtAndCompiledStatementThatIsKnownTakesLessThanTwoHundredBytes() {
        long bytes = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) { // something else may be charged to the thread meanwhile
            bytes = Math.min(bytes, bytesOfThousand());
        }

        assertThat(bytes / 1_000).isLessThan(200);
    }

    private long bytesOfThousand() {
        ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int time = 0; time < 1_000; time++) {
            dialect.compile(select(TRACK.id).where(TRACK.name.eq("a")));
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void manyShapesDoNotFillTheMemory() {
        TextCache cache = new TextCache();
        for (int number = 0; number < 5_000; number++) {
            cache.add(
                    key(number),
                    new CompiledText(
                            "text " + number,
                            new ColumnType<?>[0],
                            new int[0],
                            List.of(),
                            Set.of(),
                            new JdbcValues(),
                            false));
        }

        assertThat(cache.find(key(0))).isNull();
        assertThat(cache.find(key(4_999))).extracting(CompiledText::sql).isEqualTo("text 4999");
    }

    private static Shape.Key key(int number) {
        return select(TRACK.id.as("c" + number)).shape().key();
    }

    private static Select titles(String artist, long id) {
        return selectFrom(ALBUM).where(ALBUM.artist().name.eq(artist), ALBUM.id.gt(id));
    }

    /** A dialect of its own for each text: nothing comes out of a cache. */
    private static String textOf(Statement statement) {
        return Dialect.forUrl("jdbc:postgresql:").compile(statement).sql();
    }
}
