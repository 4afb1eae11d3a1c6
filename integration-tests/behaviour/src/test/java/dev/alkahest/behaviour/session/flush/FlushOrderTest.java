package dev.alkahest.behaviour.session.flush;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.Touch.touch;
import static dev.alkahest.behaviour.session.flush.CityTable.CITY;
import static dev.alkahest.behaviour.session.flush.CountryTable.COUNTRY;
import static dev.alkahest.behaviour.session.flush.PlayerTable.PLAYER;
import static dev.alkahest.behaviour.session.flush.PostTable.POST;
import static dev.alkahest.behaviour.session.flush.TagTable.TAG;
import static dev.alkahest.behaviour.session.flush.TeamTable.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.List;
import java.util.stream.IntStream;

/** In which order a flush writes the rows of several tables. */
class FlushOrderTest extends FlushOrderTests {

    private static Team team(String name, String... players) {
        Team team = new Team(name);
        for (String player : players) {
            team.players.add(new Player(player));
        }
        return team;
    }

    @TestOnAllDatabases
    void F1_flushOfNothingSendsNothing(Engine engine) {
        sessions.transaction(session -> session.add(team("A", "x", "y")));
        try (Session session = sessions.open()) {
            touch(session.query(TEAM).one().players);
            assertThat(SentStatements.in(engine, session::flush)).isZero();
        }
    }

    @TestOnAllDatabases
    void F4_whatAPlainAttributeRefersToByNowIsAdded(Engine engine) {
        sessions.transaction(session -> session.add(new Country("Peru")));
        sessions.transaction(session -> {
            Country peru = session.query(COUNTRY).one();
            peru.capital = new City("Lima", null);
        });
        assertThat(rows(engine, "select country.name, city.name from country join city on city.id = capital_id"))
                .containsExactly("Peru|Lima");
    }

    @TestOnAllDatabases
    void F4_addingGoesOnUntilNothingNewAppears(Engine engine) {
        sessions.transaction(session -> session.add(new City("Lima", null)));
        sessions.transaction(session -> {
            City lima = session.query(CITY).one();
            lima.country = new Country("Peru");
            lima.country.capital = new City("Cusco", null);
            lima.country.capital.country = new Country("Chile");
        });
        assertThat(rows(engine, "select name from country order by name")).containsExactly("Chile", "Peru");
        assertThat(rows(engine, "select count(*) from city where country_id is not null"))
                .containsExactly("2");
    }

    @TestOnAllDatabases
    void F7_savesOfATableComeBeforeItsDeletes(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(team("A"), team("B"))));
        try (Session session = sessions.open()) {
            List<Team> teams = session.query(TEAM).orderBy(TEAM.name.asc()).all();
            session.delete(teams.get(0));
            teams.get(1).city = "Rome";
            session.add(team("C"));
            assertThat(sentBy(session)).containsSubsequence("update team", "insert team", "delete team");
        }
    }

    @TestOnAllDatabases
    void F8_parentIsInsertedBeforeItsChildren(Engine engine) {
        try (Session session = sessions.open()) {
            session.add(team("A", "x", "y"));
            assertThat(sentBy(session)).containsExactly("insert team", "insert player");
        }
    }

    @TestOnAllDatabases
    void F8_childrenAreDeletedBeforeTheirParent(Engine engine) {
        sessions.transaction(session -> session.add(team("A", "x", "y")));
        try (Session session = sessions.open()) {
            Team team = session.query(TEAM).one();
            List<Player> players = List.copyOf(team.players);
            session.delete(team);
            players.forEach(session::delete);
            assertThat(sentBy(session)).containsExactly("delete player", "delete team");
        }
    }

    @TestOnAllDatabases
    void F8_childrenOfManyParentsAreOneBatch(Engine engine) {
        try (Session session = sessions.open()) {
            IntStream.range(0, 10).forEach(number -> session.add(team("T" + number, "x", "y", "z")));
            assertThat(sentBy(session)).containsExactly("insert team", "insert player");
            session.commit();
        }
        assertThat(rows(
                        engine,
                        "select team.name, count(*) from team join player on team_id = team.id group by team.name"))
                .hasSize(10)
                .allMatch(row -> row.endsWith("|3"));
    }

    @TestOnAllDatabases
    void F9_targetIsInsertedBeforeWhatRefersToIt(Engine engine) {
        try (Session session = sessions.open()) {
            Player player = new Player("x");
            session.add(player);
            player.team.set(new Team("A"));
            assertThat(sentBy(session)).containsExactly("insert team", "insert player");
        }
    }

    @TestOnAllDatabases
    void F9_deletedTargetGoesAfterWhatReferredToItHasMoved(Engine engine) {
        sessions.transaction(session -> session.add(team("A", "x")));
        try (Session session = sessions.open()) {
            Player player = session.query(PLAYER).one();
            Team old = player.team.get();
            player.team.set(new Team("B"));
            session.delete(old);
            assertThat(sentBy(session))
                    .endsWith("insert team", "update player", "delete team")
                    .doesNotContain("delete player");
            session.commit();
        }
        assertThat(rows(engine, "select team.name from player join team on team_id = team.id"))
                .containsExactly("B");
    }

    @TestOnAllDatabases
    void F10_linksAreInsertedAfterBothRows(Engine engine) {
        try (Session session = sessions.open()) {
            Post post = new Post(1, "Hello");
            post.tags.add(new Tag("new"));
            session.add(post);
            assertThat(sentBy(session)).last().isEqualTo("insert post_tag");
            session.commit();
        }
        assertThat(rows(engine, "select post_id, tag_name from post_tag")).containsExactly("1|new");
    }

    @TestOnAllDatabases
    void F10_linksAreDeletedBeforeTheRows(Engine engine) {
        sessions.transaction(session -> {
            Post post = new Post(1, "Hello");
            post.tags.add(new Tag("new"));
            session.add(post);
        });
        try (Session session = sessions.open()) {
            Post post = session.get(POST, 1);
            session.delete(post);
            session.delete(post.tags.get(0));
            List<String> sent = sentBy(session);
            assertThat(sent.indexOf("delete post_tag")).isBetween(0, sent.indexOf("delete post") - 1);
            session.commit();
        }
        assertThat(rows(engine, "select name from tag")).isEmpty();
    }

    @TestOnAllDatabases
    void F10_partedLinksGoBeforeTheFarRow(Engine engine) {
        sessions.transaction(session -> {
            Post post = new Post(1, "Hello");
            post.tags.add(new Tag("new"));
            post.tags.add(new Tag("old"));
            session.add(post);
        });
        sessions.transaction(session -> {
            Post post = session.get(POST, 1);
            Tag old = session.get(TAG, "old");
            post.tags.remove(old);
            post.tags.add(new Tag("other"));
            session.delete(old);
        });
        assertThat(rows(engine, "select tag_name from post_tag order by tag_name"))
                .containsExactly("new", "other");
        assertThat(rows(engine, "select name from tag order by name")).containsExactly("new", "other");
    }

    @TestOnAllDatabases
    void F14_insertsKeepTheOrderOfAddingAmongTheirLevel(Engine engine) {
        sessions.transaction(session -> {
            session.add(new Employee("b"));
            session.add(new Employee("a", new Employee("c")));
            session.add(new Employee("d"));
        });
        assertThat(rows(engine, "select name from employee order by id")).containsExactly("b", "c", "d", "a");
    }

    @TestOnAllDatabases
    void F14_updatesGoBeforeTheDeletesThatWereAskedForFirst(Engine engine) {
        saved(new Post(1, "news"), new Post(2, "sport"), new Post(3, "arts"), new Post(4, "weather"));
        try (Session session = sessions.open()) {
            List<Post> posts = session.query(POST).orderBy(POST.id.desc()).all();
            session.delete(posts.get(2));
            posts.get(0).title = "rain";
            posts.get(0).body = "all day";
            posts.get(1).body = "none";
            posts.get(3).title = "old news";
            assertThat(sentBy(session))
                    .containsExactly("update post", "update post", "update post", "delete post_tag", "delete post");
        }
    }

    @TestOnAllDatabases
    void F14_updatesGoInTheOrderOfKeys(Engine engine) {
        saved(new Post(1, "news"), new Post(2, "sport"), new Post(3, "arts"));
        try (Session session = sessions.open()) {
            List<Post> posts = session.query(POST).orderBy(POST.id.desc()).all();
            posts.get(0).title = "rain";
            posts.get(0).body = "all day";
            posts.get(1).body = "none";
            posts.get(2).title = "old news";
            log.take();
            session.flush();
            assertThat(log.take())
                    .satisfiesExactly(
                            text -> assertThat(text).contains("title").doesNotContain("body"),
                            text -> assertThat(text).contains("body").doesNotContain("title"),
                            text -> assertThat(text).contains("title", "body"));
        }
    }

    @TestOnAllDatabases
    void F15_updatesOfATableComeBeforeItsInserts(Engine engine) {
        sessions.transaction(session -> session.add(new Team("A")));
        sessions.transaction(session -> {
            session.query(TEAM).one().name = "B";
            session.add(new Team("A"));
        });
        assertThat(rows(engine, "select name from team order by id")).containsExactly("B", "A");
    }

    @TestOnAllDatabases
    void F13_orderOfTablesIsTheSameInEveryFlush(Engine engine) {
        try (Session session = sessions.open()) {
            session.addAll(List.of(new Country("France"), team("Reds", "Ann"), new Post(1, "news")));
            List<String> sent = sentBy(session);
            session.addAll(List.of(new Post(2, "sport"), team("Blues", "Ben"), new Country("Chad")));
            assertThat(sentBy(session)).isEqualTo(sent).hasSize(4);
        }
    }

    @TestOnAllDatabases
    void F10_newLinksAreInsertedBeforeAnyRowIsDeleted() {
        sessions.transaction(session -> {
            Post post = new Post(1, "Hello");
            post.tags.add(new Tag("old"));
            session.add(post);
        });

        try (Session session = sessions.open()) {
            Post post = session.get(POST, 1);
            session.delete(post.tags.remove(0));
            post.tags.add(new Tag("new"));
            assertThat(sentBy(session))
                    .containsExactly("delete post_tag", "insert tag", "insert post_tag", "delete tag");
        }
    }
}
