package dev.alkahest.behaviour.session.limit;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.session.limit.AppleTable.APPLE;
import static dev.alkahest.behaviour.session.limit.OrchardTable.ORCHARD;
import static dev.alkahest.behaviour.session.limit.Orchards.ORCHARDS;
import static dev.alkahest.behaviour.session.limit.Orchards.TREES;
import static dev.alkahest.behaviour.session.limit.Orchards.statements;
import static dev.alkahest.behaviour.session.limit.TreeTable.TREE;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static dev.alkahest.query.LoadOption.subquery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

// Firebird plans lists of rows of several columns for minutes, where there are so many, and Derby reads a table for
// each with a text.
class LoadingBeyondTheLimitTest {

    private SessionFactory sessions;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = Orchards.create(engine);
    }

    @TestOnAllDatabases(except = {Database.FIREBIRD, Database.DERBY})
    void collectionsOfSiblingsAreLoadedByKeysOfTwoAndOfThreeColumns(Engine engine) {
        try (Session session = sessions.open()) {
            List<Orchard> orchards = session.query(ORCHARD).all();
            assertThat(orchards).hasSize(ORCHARDS);
            SentStatements sent = SentStatements.of(engine);
            assertThat(orchards.get(0).trees).hasSizeLessThan(2);
            assertThat(sent.count()).isEqualTo(statements(engine, ORCHARDS, 2));
            assertThat(orchards)
                    .allSatisfy(orchard -> assertThat(orchard.trees).hasSize(orchard.number % 4 == 0 ? 0 : 1));
            assertThat(sent.count()).isZero();

            List<Tree> trees =
                    orchards.stream().flatMap(orchard -> orchard.trees.stream()).toList();
            assertThat(trees).hasSize(TREES);
            assertThat(trees.get(0).apples).hasSizeLessThan(2);
            assertThat(sent.count()).isEqualTo(statements(engine, TREES, 3));
            assertThat(trees).allSatisfy(tree -> assertThat(tree.apples).hasSize(tree.number % 2 == 0 ? 1 : 0));
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases(except = {Database.FIREBIRD, Database.DERBY})
    void referencesOfSiblingsAreLoadedByKeysOfThreeAndOfTwoColumns(Engine engine) {
        try (Session session = sessions.open()) {
            List<Apple> apples = session.query(APPLE).all();
            assertThat(apples).hasSize(ORCHARDS / 2);
            SentStatements sent = SentStatements.of(engine);
            assertThat(apples)
                    .allSatisfy(apple -> assertThat(apple.tree.get().number).isEqualTo(apple.weight));
            assertThat(sent.count()).isEqualTo(statements(engine, apples.size(), 3));
            assertThat(apples)
                    .allSatisfy(apple ->
                            assertThat(apple.tree.get().orchard.get().number).isEqualTo(apple.weight - 1));
            assertThat(sent.count()).isEqualTo(statements(engine, apples.size(), 2));
        }
    }

    @TestOnAllDatabases(except = {Database.FIREBIRD, Database.DERBY})
    void selectinReadsTheSameByAsManyStatements(Engine engine) {
        try (Session session = sessions.open()) {
            SentStatements sent = SentStatements.of(engine);
            List<Orchard> orchards = session.query(ORCHARD)
                    .options(selectin(ORCHARD.trees()), selectin(ORCHARD.trees().apples()))
                    .all();
            assertThat(sent.count()).isEqualTo(1 + statements(engine, ORCHARDS, 2) + statements(engine, TREES, 3));
            assertThatAllIsThere(orchards);
            assertThat(sent.count()).isZero();
        }
    }

    @TestOnAllDatabases(except = {Database.FIREBIRD, Database.DERBY})
    void joinedReadsTheSameByOneStatement(Engine engine) {
        try (Session session = sessions.open()) {
            SentStatements sent = SentStatements.of(engine);
            List<Orchard> orchards = session.query(ORCHARD)
                    .options(joined(ORCHARD.trees().apples()))
                    .all();
            assertThatAllIsThere(orchards);
            assertThat(sent.count()).isEqualTo(1);
        }
    }

    @TestOnAllDatabases(except = {Database.FIREBIRD, Database.DERBY})
    void subqueryAsksByKeyForOwnersWithoutMembersAlone(Engine engine) {
        try (Session session = sessions.open()) {
            SentStatements sent = SentStatements.of(engine);
            List<Orchard> orchards = session.query(ORCHARD)
                    .options(subquery(ORCHARD.trees()), subquery(ORCHARD.trees().apples()))
                    .all();
            assertThatAllIsThere(orchards);
            assertThat(sent.count())
                    .isEqualTo(
                            3 + statements(engine, ORCHARDS - TREES, 2) + statements(engine, TREES - ORCHARDS / 2, 3));
        }
    }

    private static void assertThatAllIsThere(List<Orchard> orchards) {
        assertThat(orchards).hasSize(ORCHARDS);
        assertThat(orchards)
                .allSatisfy(orchard -> assertThat(orchard.trees)
                        .hasSize(orchard.number % 4 == 0 ? 0 : 1)
                        .allSatisfy(tree -> assertThat(tree.apples).hasSize(tree.number % 2 == 0 ? 1 : 0)));
    }

    @TestOnAllDatabases(except = {Database.FIREBIRD, Database.DERBY})
    void deferredColumnsOfSiblingsAreLoadedByKeysOfTwoColumns(Engine engine) {
        try (Session session = sessions.open()) {
            List<Orchard> orchards = session.query(ORCHARD).all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(orchards)
                    .allSatisfy(orchard -> assertThat(orchard.story.get()).isEqualTo("long"));
            assertThat(sent.count()).isEqualTo(statements(engine, ORCHARDS, 2));
        }
    }

    @TestOnAllDatabases(except = {Database.FIREBIRD, Database.DERBY})
    void expiredObjectsAreReadAgainInPlaceByTheirOwners(Engine engine) {
        try (Session session = sessions.open()) {
            List<Apple> apples = session.query(APPLE).all();
            List<Tree> trees = session.query(TREE).all();
            session.commit();
            change(engine, "update limit_tree set kind = 'oak'");
            SentStatements sent = SentStatements.of(engine);
            session.query(APPLE).all();
            assertThat(apples)
                    .allSatisfy(apple -> assertThat(apple.tree.get().kind).isEqualTo("oak"));
            assertThat(sent.count()).isEqualTo(1 + statements(engine, apples.size(), 3));
            assertThat(trees.stream().filter(session::isExpired)).hasSize(TREES - apples.size());
        }
    }
}
