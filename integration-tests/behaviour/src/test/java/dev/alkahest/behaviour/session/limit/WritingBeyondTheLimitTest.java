package dev.alkahest.behaviour.session.limit;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.limit.Orchards.ORCHARDS;
import static dev.alkahest.behaviour.session.limit.Orchards.TREES;
import static dev.alkahest.behaviour.session.limit.Orchards.statements;
import static dev.alkahest.behaviour.session.limit.TreeTable.TREE;
import static dev.alkahest.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

// Firebird plans lists of rows of several columns for minutes, where there are so many, and Derby reads a table for
// each with a text.
class WritingBeyondTheLimitTest {

    private static final int NEW = 3_000;
    private static final int BATCHES = 3;

    private SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = Orchards.create(engine);
    }

    @TestOnAllDatabases(except = {Database.FIREBIRD, Database.DERBY})
    void G8_mergeAllReadsOwnersAndMembersByAsManyStatementsAsTheirKeysNeed(Engine engine) {
        List<Orchard> given = new ArrayList<>();
        for (int number = 0; number < ORCHARDS; number++) {
            Orchard orchard = new Orchard(number % 2 == 0 ? "north" : "south", number);
            orchard.name = "field";
            if (number % 4 != 0) {
                orchard.trees.add(new Tree(orchard, number + 1L, "oak"));
            }
            given.add(orchard);
        }
        try (Session session = sessions.open()) {
            SentStatements sent = SentStatements.of(engine);
            List<Orchard> merged = session.mergeAll(given);
            assertThat(merged).hasSize(ORCHARDS);
            long objectsAndLists = 2 * (statements(engine, ORCHARDS, 2) + statements(engine, TREES, 3));
            assertThat(sent.count()).isEqualTo(objectsAndLists);
            session.commit();
        }
        assertThat(rows(engine, "select count(*), min(name), max(name) from limit_orchard"))
                .containsExactly(ORCHARDS + "|field|field");
        assertThat(rows(engine, "select count(*), min(kind), max(kind) from limit_tree"))
                .containsExactly(TREES + "|oak|oak");
    }

    @TestOnAllDatabases(except = {Database.FIREBIRD, Database.DERBY})
    void U1_objectsThatAStatementHasChangedAreReadAgainByTheirKeys(Engine engine) {
        try (Session session = sessions.open()) {
            List<Tree> trees = session.query(TREE).all();
            SentStatements sent = SentStatements.of(engine);
            session.execute(update(TREE).set(TREE.kind, "oak"));
            assertThat(sent.count()).isEqualTo(1 + statements(engine, TREES, 3));
            assertThat(trees).allSatisfy(tree -> assertThat(tree.kind).isEqualTo("oak"));
        }
    }

    @TestOnAllDatabases(except = {Database.FIREBIRD, Database.DERBY})
    void F16_rowsAreInsertedAndDeletedInBatchesOfAThousand(Engine engine) {
        List<Orchard> added = new ArrayList<>();
        for (int number = 0; number < NEW; number++) {
            Orchard orchard = new Orchard("west", number);
            orchard.trees.add(new Tree(orchard, 1, "oak"));
            added.add(orchard);
        }
        try (Session session = sessions.open()) {
            SentStatements sent = SentStatements.of(engine);
            session.addAll(added);
            session.commit();
            assertThat(sent.count()).isEqualTo(3 * BATCHES);
            assertThat(rows(engine, "select count(*) from limit_tree where orchard_region = 'west'"))
                    .containsExactly("" + NEW);
            sent.count();
            added.forEach(session::delete);
            assertThat(sent.count()).isEqualTo(2 * BATCHES);
            session.commit();
            assertThat(sent.count()).isEqualTo(2 * BATCHES);
        }
        assertThat(rows(engine, "select count(*) from limit_orchard where region = 'west'"))
                .containsExactly("0");
        assertThat(rows(engine, "select count(*) from limit_tree")).containsExactly("" + TREES);
    }
}
