package dev.alkahest.behaviour.session.position;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.position.EntryTable.ENTRY;
import static dev.alkahest.behaviour.session.position.PlaylistTable.PLAYLIST;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.NestedTransaction;
import dev.alkahest.session.PlannedFlush;
import dev.alkahest.session.PlannedStatement;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class PositionTest {

    private SessionFactory sessions;
    private long id;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new PositionMappers());
        sessions.metadata().createAll(engine);
        Playlist playlist = new Playlist("road", "a", "b", "c", "d");
        sessions.transaction(session -> session.add(playlist));
        id = playlist.id;
    }

    private static List<String> positions(Engine engine) {
        return rows(
                engine,
                "select p.name, e.name, POSITION from entry e left join playlist p on p.id = playlist_id order by p.id, POSITION, e.name"
                        .replace("POSITION", engine.dialect().quote("position")));
    }

    private void edit(Consumer<List<Entry>> change) {
        sessions.transaction(session -> change.accept(session.getOne(PLAYLIST, id).entries));
    }

    private List<String> loaded() {
        try (Session session = sessions.open()) {
            return session.getOne(PLAYLIST, id).entries.stream()
                    .map(entry -> entry.name)
                    .toList();
        }
    }

    @TestOnAllDatabases
    void B4_newMembersHoldTheirIndexInTheList(Engine engine) {
        assertThat(positions(engine)).containsExactly("road|a|0", "road|b|1", "road|c|2", "road|d|3");
    }

    @TestOnAllDatabases
    void B4_aMemberInsertedInTheMiddleMovesThoseBehindIt(Engine engine) {
        edit(entries -> entries.add(2, new Entry("new")));
        assertThat(positions(engine)).containsExactly("road|a|0", "road|b|1", "road|new|2", "road|c|3", "road|d|4");
        assertThat(loaded()).containsExactly("a", "b", "new", "c", "d");
    }

    @TestOnAllDatabases
    void B4_aMemberRemovedFromTheMiddleLeavesNoGap(Engine engine) {
        edit(entries -> entries.remove(1));
        assertThat(positions(engine)).containsExactly("road|a|0", "road|c|1", "road|d|2");
    }

    @TestOnAllDatabases
    void B4_aMovedMemberIsLoadedWhereItWasPut() {
        edit(entries -> entries.add(0, entries.remove(3)));
        assertThat(loaded()).containsExactly("d", "a", "b", "c");
    }

    @TestOnAllDatabases
    void B4_onlyPositionsThatDifferAreWritten() {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            List<Entry> entries = session.getOne(PLAYLIST, id).entries;
            Collections.swap(entries, 1, 2);
            assertThat(session.dirty()).isEmpty();
            PlannedFlush plan = session.planFlush();
            assertThat(plan.statements())
                    .singleElement()
                    .satisfies(statement -> assertThat(statement.rows()).isEqualTo(2));
            assertThat(entries).extracting(entry -> entry.position).containsExactly(0, 2, 1, 3);
            log.take();
            session.flush();
            assertThat(log.take()).allMatch(text -> text.matches("UPDATE entry SET .?position.? = \\? WHERE id = \\?"));
            assertThat(entries).extracting(entry -> entry.position).containsExactly(0, 1, 2, 3);
            session.commit();
        }
        assertThat(loaded()).containsExactly("a", "c", "b", "d");
    }

    @TestOnAllDatabases
    void B4_aSortedListIsLoadedInItsNewOrder() {
        edit(entries ->
                entries.sort(Comparator.comparing((Entry entry) -> entry.name).reversed()));
        assertThat(loaded()).containsExactly("d", "c", "b", "a");
    }

    @TestOnAllDatabases
    void B4_aReplacedListIsLoadedInTheOrderOfTheNewOne() {
        sessions.transaction(session -> {
            Playlist playlist = session.getOne(PLAYLIST, id);
            playlist.entries = new ArrayList<>(List.of(playlist.entry("c"), new Entry("new"), playlist.entry("a")));
        });
        assertThat(loaded()).containsExactly("c", "new", "a");
    }

    @TestOnAllDatabases
    void B4_nullAndGapsAreReadInOrderAndMendedByTheNextChange(Engine engine) {
        String position = engine.dialect().quote("position");
        change(engine, "update entry set " + position + " = null where name in ('a', 'b')");
        change(engine, "update entry set " + position + " = 7 where name = 'd'");
        assertThat(loaded()).containsExactly("c", "d", "a", "b");
        assertThat(positions(engine)).contains("road|d|7");
        edit(entries -> entries.add(new Entry("e")));
        assertThat(positions(engine)).containsExactly("road|c|0", "road|d|1", "road|a|2", "road|b|3", "road|e|4");
    }

    @TestOnAllDatabases
    void B4_aMemberThatTheOtherSidePutsInAListThatIsNotLoadedComesLast(Engine engine) {
        sessions.transaction(session -> {
            Entry entry = new Entry("new");
            entry.playlist.set(session.getOne(PLAYLIST, id));
            session.add(entry);
        });
        assertThat(positions(engine)).contains("road|d|3", "road|new|4");
    }

    @TestOnAllDatabases
    void B4_aMemberThatIsDeletedHasNoPlace(Engine engine) {
        sessions.transaction(session -> {
            Playlist playlist = session.getOne(PLAYLIST, id);
            session.delete(playlist.entry("b"));
            playlist.entries.add(new Entry("e"));
        });
        assertThat(positions(engine)).containsExactly("road|a|0", "road|c|1", "road|d|2", "road|e|3");
    }

    @TestOnAllDatabases
    void B4_aMemberThatStandsInTheListTwiceHasItsFirstPlace(Engine engine) {
        edit(entries -> entries.add(entries.get(0)));
        edit(entries -> assertThat(entries).extracting(entry -> entry.name).containsExactly("a", "b", "c", "d"));
        assertThat(positions(engine)).containsExactly("road|a|0", "road|b|1", "road|c|2", "road|d|3");
    }

    @TestOnAllDatabases
    void B4_aMemberMovedToAnotherListIsNumberedThereAndClosesTheGap(Engine engine) {
        sessions.transaction(session -> {
            Playlist other = new Playlist("home", "x", "y");
            session.add(other);
            other.entries.add(1, session.getOne(PLAYLIST, id).entries.remove(0));
        });
        assertThat(positions(engine))
                .containsExactly("road|b|0", "road|c|1", "road|d|2", "home|x|0", "home|a|1", "home|y|2");
    }

    @TestOnAllDatabases
    void B4_aPrimitivePositionFollowsAPlainOtherSide(Engine engine) {
        sessions.transaction(session -> {
            Playlist playlist = session.getOne(PLAYLIST, id);
            for (String name : List.of("ann", "bob")) {
                Listener listener = new Listener(name);
                listener.playlist = playlist;
                session.add(listener);
            }
        });
        edit(entries -> assertThat(entries).hasSize(4));
        sessions.transaction(session -> {
            List<Listener> listeners = session.getOne(PLAYLIST, id).listeners;
            assertThat(listeners).extracting(listener -> listener.name).containsExactly("ann", "bob");
            listeners.add(0, listeners.remove(1));
        });
        assertThat(rows(engine, "select name, seat from listener order by name"))
                .containsExactly("ann|1", "bob|0");
    }

    @TestOnAllDatabases
    void B4_aMemberThatLetsGoOfItsListIsGivenNoPlaceInIt() {
        addListeners("ann", "bob", "cid");
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            List<Listener> listeners = session.getOne(PLAYLIST, id).listeners;
            Listener bob = listeners.get(1);
            listeners.remove(0);
            bob.playlist = null;
            List<String> planned = session.planFlush().statements().stream()
                    .map(PlannedStatement::sql)
                    .toList();
            log.take();
            session.flush();
            assertThat(bob.getSeat()).isEqualTo(1);
            assertThat(log.take()).containsExactlyElementsOf(planned);
        }
    }

    @TestOnAllDatabases
    void B4_aMemberThatHasMovedUnheardIsNumberedInItsNewListAlone(Engine engine) {
        Playlist home = new Playlist("home", "x");
        sessions.transaction(session -> session.add(home));
        Playlist road;
        try (Session session = sessions.open()) {
            road = session.getOne(PLAYLIST, id);
            assertThat(road.entries).hasSize(4);
        }
        Playlist loaded;
        try (Session session = sessions.open()) {
            loaded = session.getOne(PLAYLIST, home.id);
            assertThat(loaded.entries).hasSize(1);
        }
        road.entries.add(loaded.entries.get(0)); // whose reference was never loaded
        Playlist moving = road;
        Playlist left = loaded;
        sessions.transaction(session -> session.addAll(List.of(moving, left)));
        assertThat(positions(engine)).containsExactly("road|a|0", "road|b|1", "road|c|2", "road|d|3", "road|x|4");
    }

    @TestOnAllDatabases
    void B4_aPlanLeavesPositionsThatItAloneWouldMend(Engine engine) {
        addListeners("ann", "bob", "cid");
        change(engine, "update listener set seat = 7 where name = 'cid'");
        sessions.transaction(session -> {
            Playlist playlist = session.getOne(PLAYLIST, id);
            Listener bob = playlist.listeners.get(1);
            bob.playlist = null;
            session.planFlush();
            bob.playlist = playlist;
        });
        assertThat(rows(engine, "select name, seat from listener order by name"))
                .containsExactly("ann|0", "bob|1", "cid|7");
    }

    private void addListeners(String... names) {
        sessions.transaction(session -> {
            for (String name : names) {
                session.getOne(PLAYLIST, id).listeners.add(new Listener(name));
            }
        });
    }

    @TestOnAllDatabases
    void B4_aQueryOfMembersIsPrecededByTheNewPositions() {
        try (Session session = sessions.open()) {
            List<Entry> entries = session.getOne(PLAYLIST, id).entries;
            Collections.reverse(entries);
            assertThat(session.query(ENTRY).where(ENTRY.position.eq(0)).one().name)
                    .isEqualTo("d");
        }
    }

    @TestOnAllDatabases
    void B4_eagerLoadingKeepsTheOrder(Engine engine) {
        change(engine, "update entry set " + engine.dialect().quote("position") + " = null where name = 'a'");
        sessions.transaction(session -> session.add(new Playlist("home", "x", "y")));
        for (var option : List.of(joined(PLAYLIST.entries()), selectin(PLAYLIST.entries()))) {
            try (Session session = sessions.open()) {
                assertThat(session.query(PLAYLIST)
                                .options(option)
                                .orderBy(PLAYLIST.id.asc())
                                .all())
                        .extracting(playlist -> playlist.entries.toString())
                        .containsExactly("[b, c, d, a]", "[x, y]");
            }
        }
    }

    @TestOnAllDatabases
    void B4_aRollbackPutsListAndPositionsBack(Engine engine) {
        try (Session session = sessions.open()) {
            Playlist playlist = session.getOne(PLAYLIST, id);
            Collections.reverse(playlist.entries);
            session.flush();
            session.rollback();
            assertThat(playlist.entries)
                    .extracting(entry -> entry.name + entry.position)
                    .containsExactly("a0", "b1", "c2", "d3");
            try (NestedTransaction nested = session.beginNested()) {
                playlist.entries.remove(0);
                session.flush();
                nested.rollback();
            }
            playlist.entries.add(new Entry("e"));
            session.commit();
        }
        assertThat(positions(engine)).containsExactly("road|a|0", "road|b|1", "road|c|2", "road|d|3", "road|e|4");
    }

    @TestOnAllDatabases
    void B4_whatWasMovedWhileDetachedIsWrittenWhenTheOwnerIsBack() {
        Playlist playlist;
        try (Session session = sessions.open()) {
            playlist = session.getOne(PLAYLIST, id);
            assertThat(playlist.entries).hasSize(4);
        }
        Collections.reverse(playlist.entries);
        sessions.transaction(session -> session.add(playlist));
        assertThat(loaded()).containsExactly("d", "c", "b", "a");
    }

    @TestOnAllDatabases
    void B4_mergeTakesTheOrderOfTheListGiven() {
        Playlist given = new Playlist("road", "d", "new", "a");
        sessions.transaction(session -> {
            Playlist playlist = session.getOne(PLAYLIST, id);
            given.id = id;
            given.entries.get(0).id = playlist.entry("d").id;
            given.entries.get(2).id = playlist.entry("a").id;
        });
        sessions.transaction(session -> session.merge(given));
        assertThat(loaded()).containsExactly("d", "new", "a");
    }
}
