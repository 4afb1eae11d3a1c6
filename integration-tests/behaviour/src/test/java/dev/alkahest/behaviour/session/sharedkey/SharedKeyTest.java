package dev.alkahest.behaviour.session.sharedkey;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.sharedkey.ActorTable.ACTOR;
import static dev.alkahest.behaviour.session.sharedkey.PartTable.PART;
import static dev.alkahest.behaviour.session.sharedkey.PlayTable.PLAY;
import static dev.alkahest.query.LoadOption.joined;
import static dev.alkahest.query.LoadOption.selectin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.Ref;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.session.SessionListener;
import java.util.ArrayList;
import java.util.List;

/** The key of an association object is made of those of the objects it relates. */
@Needs(Capability.KEY_CASCADES)
class SharedKeyTest extends SharedKeyTests {

    private static final String PARTS = "select title, name, role from shared_part join shared_play p on p.id = play_id"
            + " join shared_actor a on a.id = actor_id order by title, role";

    private static Play hamlet() {
        Play hamlet = new Play("Hamlet");
        hamlet.parts.add(new Part(new Actor("Ada"), "Hamlet"));
        hamlet.parts.add(new Part(new Actor("Bo"), "Ophelia"));
        return hamlet;
    }

    @TestOnAllDatabases
    void K2_keysOfNewObjectsFillTheAttributesThatShareTheirColumns(Engine engine) {
        try (Session session = sessions.open()) {
            Play hamlet = hamlet();
            session.add(hamlet);
            assertThat(SentStatements.in(engine, session::flush)).isLessThanOrEqualTo(5); // key by key on SQLite
            Part first = hamlet.parts.get(0);
            assertThat(first.playId).isEqualTo(hamlet.id);
            assertThat(first.actorId).isEqualTo(first.actor.get().id);
            assertThat(session.get(PART, new PartKey(hamlet.id, first.actorId))).isSameAs(first);
            assertThat(session.dirty()).isEmpty();
            session.commit();
        }
        assertThat(rows(engine, PARTS)).containsExactly("Hamlet|Ada|Hamlet", "Hamlet|Bo|Ophelia");
    }

    @TestOnAllDatabases
    void K2_relationshipsOverAKeyLoadInEveryWay(Engine engine) {
        sessions.transaction(session -> session.add(hamlet()));
        try (Session session = sessions.open()) {
            Part part = session.query(PART).where(PART.actor().name.eq("Bo")).one();
            assertThat(part.play.get().title).isEqualTo("Hamlet");
            assertThat(part.play.get().parts).hasSize(2).contains(part);
        }
        try (Session session = sessions.open()) {
            Play play = session.query(PLAY)
                    .options(selectin(PLAY.parts()), joined(PLAY.parts().actor()))
                    .one();
            assertThat(play.parts).extracting(part -> part.actor.get().name).containsExactly("Ada", "Bo");
        }
        try (Session session = sessions.open()) {
            Actor ada = session.query(ACTOR)
                    .where(ACTOR.parts().any(PART.role.eq("Hamlet")))
                    .one();
            assertThat(ada.parts).hasSize(1);
        }
    }

    @TestOnAllDatabases
    void C5_membersWhoseKeyIsTheirOwnersAreDeletedAsOrphans(Engine engine) {
        sessions.transaction(session -> session.add(hamlet()));
        sessions.transaction(session -> session.query(PLAY).one().parts.remove(0));
        assertThat(rows(engine, PARTS)).containsExactly("Hamlet|Bo|Ophelia");
        sessions.transaction(session -> session.delete(session.query(PLAY).one()));
        assertThat(rows(engine, PARTS)).isEmpty();
        assertThat(rows(engine, "select count(*) from shared_actor")).containsExactly("2");
    }

    @TestOnAllDatabases
    void F20_aNewMemberWithTheKeyOfAnOrphanTakesItsRow(Engine engine) {
        sessions.transaction(session -> session.add(hamlet()));
        try (Session session = sessions.open()) {
            Play play = session.query(PLAY).one();
            Actor ada = play.parts.get(0).actor.get();
            play.parts.remove(0);
            play.parts.add(new Part(ada, "Ghost"));
            session.commit();
        }
        assertThat(rows(engine, PARTS)).containsExactly("Hamlet|Ada|Ghost", "Hamlet|Bo|Ophelia");
    }

    @TestOnAllDatabases
    void K2_aMemberThatMovesToAnotherOwnerGetsAnotherKey(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(hamlet(), new Play("Macbeth"))));
        try (Session session = sessions.open()) {
            Part part = session.query(PART).where(PART.role.eq("Hamlet")).one();
            Play macbeth = session.query(PLAY).where(PLAY.title.eq("Macbeth")).one();
            part.play.set(macbeth);
            session.flush();
            assertThat(part.playId).isEqualTo(macbeth.id);
            assertThat(session.get(PART, new PartKey(macbeth.id, part.actorId))).isSameAs(part);
            session.commit();
        }
        assertThat(rows(engine, PARTS)).containsExactly("Hamlet|Bo|Ophelia", "Macbeth|Ada|Hamlet");
    }

    @TestOnAllDatabases
    void R1_aRollbackGivesAMovedMemberItsKeyBack(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(hamlet(), new Play("Macbeth"))));
        try (Session session = sessions.open()) {
            Part part = session.query(PART).where(PART.role.eq("Hamlet")).one();
            PartKey key = new PartKey(part.playId, part.actorId);
            part.play.set(session.query(PLAY).where(PLAY.title.eq("Macbeth")).one());
            session.flush();
            session.rollback();
            assertThat(new PartKey(part.playId, part.actorId)).isEqualTo(key);
            assertThat(session.get(PART, key)).isSameAs(part);
            assertThat(part.play.get().title).isEqualTo("Hamlet");
        }
    }

    @TestOnAllDatabases
    void K4_aRelationshipInAKeyCantBeEmptied(Engine engine) {
        sessions.transaction(session -> session.add(hamlet()));
        try (Session session = sessions.open()) {
            Actor ada = session.query(ACTOR).where(ACTOR.name.eq("Ada")).one();
            ada.parts.clear();
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage(
                            "Part.actor of Part with key PartKey[playId=1, actorId=1] was emptied, and its column"
                                    + " actor_id can't be: without it the row has no key. Delete the object, by a cascade"
                                    + " DELETE_ORPHAN at the other end where that is what it means, or let it refer to another.");
        }
        try (Session session = sessions.open()) {
            session.delete(session.query(ACTOR).where(ACTOR.name.eq("Ada")).one());
            assertThatThrownBy(session::flush)
                    .hasMessageContaining("Part.actor")
                    .hasMessageContaining("was emptied");
        }
    }

    @TestOnAllDatabases
    void F22_aNewObjectWithoutWhatItsKeyRefersToIsRefused(Engine engine) {
        try (Session session = sessions.open()) {
            Part part = new Part(new Actor("Ada"), "Ghost");
            session.add(part);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("The new Part has no key, as Part.play refers to nothing. Set it before the object is"
                            + " saved.");
        }
    }

    @TestOnAllDatabases
    void K3_anAttributeAndItsRelationshipMustAgree(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(hamlet(), new Play("Macbeth"))));
        try (Session session = sessions.open()) {
            Part part = new Part(new Actor("Cy"), "Ghost");
            part.play =
                    Ref.of(session.query(PLAY).where(PLAY.title.eq("Macbeth")).one());
            part.playId = session.query(PLAY).where(PLAY.title.eq("Hamlet")).one().id;
            session.add(part);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessage("Part.playId was set, and Part.play, which shares its column play_id, refers to another"
                            + " Play. Set Part.play alone.");
            session.rollback();
        }
        try (Session session = sessions.open()) {
            Part part = session.query(PART)
                    .where(PART.role.eq("Hamlet"))
                    .options(joined(PART.play()))
                    .one();
            part.playId = 77L;
            assertThatThrownBy(session::flush).hasMessageStartingWith("Part.playId was set, and Part.play,");
        }
        assertThat(rows(engine, PARTS)).containsExactly("Hamlet|Ada|Hamlet", "Hamlet|Bo|Ophelia");
    }

    @TestOnAllDatabases
    void K2_aRelationshipThatWasLeftAloneFollowsItsAttribute(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(hamlet(), new Play("Macbeth"))));
        try (Session session = sessions.open()) {
            Part part = new Part();
            part.playId = 2L;
            part.actorId = 1L;
            part.role = "Banquo";
            session.add(part);
            session.flush();
            assertThat(part.play.get().title).isEqualTo("Macbeth");
            assertThat(part.actor.get().name).isEqualTo("Ada");
            session.commit();
        }
        try (Session session = sessions.open()) {
            Part part = session.query(PART).where(PART.role.eq("Banquo")).one();
            part.actorId = 2L;
            session.flush();
            assertThat(part.actor.get().name).isEqualTo("Bo");
            session.commit();
        }
        assertThat(rows(engine, PARTS)).contains("Macbeth|Bo|Banquo");
    }

    @TestOnAllDatabases
    void K2_B1_theOtherSideShowsWhatRefersToItByAnAttributeThatWasSetAlone() {
        sessions.transaction(session -> session.addAll(List.of(hamlet(), new Play("Macbeth"))));
        try (Session session = sessions.open()) {
            Play macbeth = session.query(PLAY).where(PLAY.title.eq("Macbeth")).one();
            assertThat(macbeth.parts).isEmpty();
            Part part = new Part();
            part.playId = macbeth.id;
            part.actorId = 1L;
            session.add(part);
            session.flush();
            assertThat(macbeth.parts).containsExactly(part);
            assertThat(part.play.get()).isSameAs(macbeth);
            session.rollback();
            assertThat(macbeth.parts).isEmpty();
        }
    }

    @TestOnAllDatabases
    void G1_detachedAssociationObjectsAreMergedByTheirKey(Engine engine) {
        sessions.transaction(session -> session.add(hamlet()));
        Play detached = sessions.call(session ->
                session.query(PLAY).options(selectin(PLAY.parts().actor())).one());
        detached.parts.get(0).role = "Ghost";
        sessions.transaction(session -> session.merge(detached));
        Part sent = new Part();
        sent.playId = 1L;
        sent.actorId = 2L;
        sent.play = Ref.of(detached);
        sent.actor = Ref.of(detached.parts.get(1).actor.get());
        sent.role = "Gertrude";
        sessions.transaction(session -> session.merge(sent));
        assertThat(rows(engine, PARTS)).containsExactly("Hamlet|Bo|Gertrude", "Hamlet|Ada|Ghost");
    }

    @TestOnAllDatabases
    void F2_aListenerMaySetARelationshipAnewThatHasFilledAnAttribute(Engine engine) {
        sessions.transaction(
                session -> session.addAll(List.of(new Play("Hamlet"), new Play("Macbeth"), new Actor("Ada"))));
        SessionFactory listening = sessions.withListener(new SessionListener() {
            @Override
            public void beforeFlush(Session session) {
                for (Object object : new ArrayList<>(session.pending())) {
                    if (object instanceof Part part) {
                        part.play.set(session.getOne(PLAY, 2L));
                    }
                }
            }
        });
        listening.transaction(session -> {
            Part part = new Part(session.getOne(ACTOR, 1L), "Banquo");
            part.play.set(session.getOne(PLAY, 1L));
            session.add(part);
        });
        assertThat(rows(engine, PARTS)).containsExactly("Macbeth|Ada|Banquo");
    }

    @TestOnAllDatabases
    void planFlushLeavesSharedAttributesAsTheyWere(Engine engine) {
        sessions.transaction(session -> session.add(hamlet()));
        try (Session session = sessions.open()) {
            Part part =
                    new Part(session.query(ACTOR).where(ACTOR.name.eq("Ada")).one(), "Ghost");
            part.play.set(session.query(PLAY).one());
            session.add(part);
            assertThat(session.planFlush().statements()).hasSize(1);
            assertThat(part.playId).isNull();
        }
    }

    @TestOnAllDatabases
    void R1_newObjectsKeepTheKeysTheyWereGivenByARelationshipAndCanBeAddedAgain(Engine engine) {
        Play hamlet = hamlet();
        Part part = hamlet.parts.get(0);
        try (Session session = sessions.open()) {
            session.add(hamlet);
            session.flush();
            PartKey key = new PartKey(part.playId, part.actorId);
            session.rollback();
            assertThat(new PartKey(part.playId, part.actorId)).isEqualTo(key);
            session.add(hamlet);
            session.commit();
        }
        assertThat(rows(engine, PARTS)).containsExactly("Hamlet|Ada|Hamlet", "Hamlet|Bo|Ophelia");
    }
}
