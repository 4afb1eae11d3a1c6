package dev.alkahest.behaviour.session.flush;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Rule F17. */
class InsertColumnsTest extends FlushTests {

    private static final Pattern COLUMNS = Pattern.compile("insert into \\w+ ?\\(([^)]*)\\)");

    /** Returns the columns that each INSERT of a flush names. */
    private List<List<String>> inserted(Object... objects) {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            session.addAll(List.of(objects));
            session.flush();
            return COLUMNS.matcher(String.join("\n", log.take()).toLowerCase(Locale.ROOT))
                    .results()
                    .map((MatchResult found) -> List.of(found.group(1).split(", ")))
                    .toList();
        }
    }

    @TestOnAllDatabases
    void F17_everyColumnIsNamedTheEmptyOnesToo() {
        assertThat(inserted(new Post(1, "news")))
                .singleElement(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder("id", "title", "body", "answer_to_id");
    }

    @TestOnAllDatabases
    void F17_keyThatTheDatabaseMakesIsLeftOut() {
        assertThat(inserted(new Team("Reds")))
                .singleElement(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder("name", "city");
    }

    @TestOnAllDatabases
    void F17_keyThatIsGivenIsNamed() {
        Team team = new Team("Reds");
        team.id = 7L;
        assertThat(inserted(team))
                .singleElement(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder("id", "name", "city");
    }

    @TestOnAllDatabases
    void F17_columnWithADefaultIsNamedWhereItHasAValue() {
        Player scorer = new Player("scorer");
        scorer.goals = 3;
        assertThat(inserted(scorer))
                .singleElement(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder("name", "goals", "team_id");
    }

    @TestOnAllDatabases
    void F17_columnWithADefaultIsLeftOutWhereItHasNone() {
        assertThat(inserted(new Player("a")))
                .singleElement(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder("name", "team_id");
    }
}
