package dev.alkahest.behaviour.session.sharedkey;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.sharedkey.ChapterTable.CHAPTER;
import static dev.alkahest.behaviour.session.sharedkey.CitizenTable.CITIZEN;
import static dev.alkahest.behaviour.session.sharedkey.DeliveryTable.DELIVERY;
import static dev.alkahest.behaviour.session.sharedkey.GenreTable.GENRE;
import static dev.alkahest.behaviour.session.sharedkey.NoteTable.NOTE;
import static dev.alkahest.behaviour.session.sharedkey.PassportTable.PASSPORT;
import static dev.alkahest.behaviour.session.sharedkey.ShelfTable.SHELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.Needs;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import java.util.List;

/** Plain references, one-to-ones, tenants and trees share columns with attributes, too. */
@Needs(Capability.KEY_CASCADES)
class SharedColumnTest extends SharedKeyTests {

    @TestOnAllDatabases
    void K2_plainReferencesAreReadWhereTheirAttributeWasSetAlone(Engine engine) {
        sessions.transaction(session -> session.add(new Citizen("Ada")));
        try (Session session = sessions.open()) {
            Note note = new Note("hello");
            note.citizenId = 1L;
            session.add(note);
            session.flush();
            assertThat(session.query(NOTE).one()).isSameAs(note);
            assertThat(note.citizen.name).isEqualTo("Ada");
            note.citizen = null;
            session.flush();
            assertThat(note.citizenId).isNull();
            note.citizen = session.getOne(CITIZEN, 1L);
            session.commit();
            assertThat(note.citizenId).isEqualTo(1L);
        }
        assertThat(rows(engine, "select citizen_id from shared_note")).containsExactly("1");
    }

    @TestOnAllDatabases
    void K2_B1_theOtherSideOfAPlainReferenceShowsWhoseAttributeWasSetAlone(Engine engine) {
        sessions.transaction(session -> session.addAll(List.of(new Citizen("Ada"), new Note("hello"))));
        try (Session session = sessions.open()) {
            Citizen ada = session.query(CITIZEN).one();
            Note note = session.query(NOTE).one();
            assertThat(ada.notes).isEmpty();
            note.citizenId = ada.id;
            session.flush();
            assertThat(note.citizen).isSameAs(ada);
            assertThat(ada.notes).containsExactly(note);
            ada.notes.remove(note);
            session.commit();
        }
        assertThat(rows(engine, "select citizen_id from shared_note")).containsExactly("null");
    }

    @TestOnAllDatabases
    void K2_whatPlanFlushHasGivenAnAttributeIsTheUsersOwnWhereHeSetsItSo(Engine engine) {
        sessions.transaction(session -> {
            Note note = new Note("hello");
            note.citizen = new Citizen("Ada");
            session.addAll(List.of(note, new Citizen("Bo")));
        });
        try (Session session = sessions.open()) {
            Note note = session.query(NOTE).one();
            Citizen bo = session.query(CITIZEN).where(CITIZEN.name.eq("Bo")).one();
            note.citizen = bo;
            session.planFlush();
            note.citizen = null;
            note.citizenId = bo.id;
            session.commit();
            assertThat(note.citizenId).isEqualTo(bo.id);
        }
        assertThat(rows(engine, "select name from shared_note n join shared_citizen c on c.id = n.citizen_id"))
                .containsExactly("Bo");
    }

    @TestOnAllDatabases
    void K2_aOneToOneCanShareThePrimaryKey(Engine engine) {
        sessions.transaction(session -> {
            Citizen ada = new Citizen("Ada");
            ada.passport.set(new Passport("NO"));
            session.add(ada);
        });
        try (Session session = sessions.open()) {
            Citizen ada = session.query(CITIZEN).one();
            Passport passport = ada.passport.get();
            assertThat(passport.citizenId).isEqualTo(ada.id);
            assertThat(session.get(PASSPORT, ada.id)).isSameAs(passport);
            ada.passport.set(new Passport("SE"));
            session.commit();
        }
        assertThat(rows(engine, "select citizen_id, country from shared_passport"))
                .containsExactly("1|SE");
        sessions.transaction(session -> session.delete(session.query(CITIZEN).one()));
        assertThat(rows(engine, "select * from shared_passport")).isEmpty();
    }

    @TestOnAllDatabases
    void K2_relationshipsCanShareTheColumnOfATenant(Engine engine) {
        sessions.transaction(session -> {
            session.addAll(List.of(new Client(7L, 1, "Ada"), new Client(8L, 1, "Bo"), new Depot(7L, "north")));
            Delivery delivery = new Delivery();
            delivery.client.set(session.getOne(ClientTable.CLIENT, new ClientKey(7L, 1)));
            session.add(delivery);
        });
        assertThat(rows(engine, "select firm_id, client_number, depot_code from shared_delivery"))
                .containsExactly("7|1|null");
        try (Session session = sessions.open()) {
            Delivery delivery = session.query(DELIVERY).one();
            assertThat(delivery.client.get().name).isEqualTo("Ada");
            delivery.depot = session.getOne(DepotTable.DEPOT, new DepotKey(7L, "north"));
            session.flush();
            delivery.client.set(null);
            session.commit();
            assertThat(delivery.firmId).isEqualTo(7L);
        }
        assertThat(rows(engine, "select firm_id, client_number, depot_code from shared_delivery"))
                .containsExactly("7|null|north");
        try (Session session = sessions.open()) {
            Delivery delivery = session.query(DELIVERY).one();
            assertThat(delivery.depot.code).isEqualTo("north");
            delivery.client.set(session.getOne(ClientTable.CLIENT, new ClientKey(8L, 1)));
            assertThatThrownBy(session::flush).hasMessageStartingWith("Delivery.firmId was set, and Delivery.");
        }
    }

    @TestOnAllDatabases
    void K3_relationshipsThatDisagreeAboutTheirColumnAreRefusedBeforeAnythingIsWritten(Engine engine) {
        sessions.transaction(session -> {
            session.addAll(List.of(new Client(7L, 1, "Ada"), new Client(8L, 1, "Bo"), new Depot(7L, "north")));
            Delivery delivery = new Delivery();
            delivery.client.set(session.getOne(ClientTable.CLIENT, new ClientKey(8L, 1)));
            session.add(delivery);
        });
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            Delivery delivery = session.query(DELIVERY).one();
            Depot depot = session.getOne(DepotTable.DEPOT, new DepotKey(7L, "north"));
            Client ada = session.getOne(ClientTable.CLIENT, new ClientKey(7L, 1));
            ada.name = "Eve";
            delivery.depot = depot;
            log.take();
            assertThatThrownBy(session::flush).hasMessageStartingWith("Delivery.firmId was set, and Delivery.client");
            assertThat(log.take()).noneMatch(sql -> sql.startsWith("UPDATE"));
        }
    }

    @TestOnAllDatabases
    void K2_anObjectCanReferToItsOwnClassWithAPartOfItsKey(Engine engine) {
        sessions.transaction(session -> {
            Chapter one = new Chapter("Emma", 1);
            one.sections.add(new Chapter(null, 2));
            one.sections.add(new Chapter("Emma", 3));
            session.add(one);
        });
        assertThat(rows(engine, "select book, number, parent_number from shared_chapter order by number"))
                .containsExactly("Emma|1|null", "Emma|2|1", "Emma|3|1");
        try (Session session = sessions.open()) {
            Chapter one = session.getOne(CHAPTER, new ChapterKey("Emma", 1));
            assertThat(one.sections).extracting(section -> section.number).containsExactly(2, 3);
            one.sections.get(1).parent.set(null);
            session.commit();
        }
        assertThat(rows(engine, "select book, number, parent_number from shared_chapter order by number"))
                .containsExactly("Emma|1|null", "Emma|2|1", "Emma|3|null");
        sessions.transaction(session -> session.delete(session.getOne(CHAPTER, new ChapterKey("Emma", 1))));
        assertThat(rows(engine, "select number from shared_chapter")).containsExactly("3");
    }

    @TestOnAllDatabases
    void C10_aChangedKeyIsCarriedOnToTheAttributesThatShareIt(Engine engine) {
        sessions.transaction(session -> {
            Genre jazz = new Genre("jaz");
            jazz.shelves.add(new Shelf(1, "A"));
            jazz.shelves.add(new Shelf(2, "A"));
            session.add(jazz);
        });
        try (Session session = sessions.open()) {
            Genre jazz = session.query(GENRE).one();
            Shelf one = session.getOne(SHELF, new ShelfKey("jaz", 1));
            Shelf two = jazz.shelves.get(1);
            jazz.name = "jazz";
            one.room = "B";
            session.flush();
            assertThat(one.genreName).isEqualTo("jazz");
            assertThat(session.get(SHELF, new ShelfKey("jazz", 2))).isSameAs(two);
            assertThat(session.dirty()).isEmpty();
            two.room = "C";
            session.flush();
            session.rollback();
            assertThat(two.genreName).isEqualTo("jaz");
            assertThat(session.get(SHELF, new ShelfKey("jaz", 2))).isSameAs(two);
            jazz.name = "jazz";
            two.room = "C";
            session.commit();
        }
        assertThat(rows(engine, "select genre_name, number, room from shared_shelf order by number"))
                .containsExactly("jazz|1|A", "jazz|2|C");
    }

    @TestOnAllDatabases
    void rowsThatAnotherHasChangedAreReadAgain(Engine engine) {
        sessions.transaction(session -> session.add(new Citizen("Ada")));
        sessions.transaction(session -> session.add(new Note("hello")));
        try (Session session = sessions.open()) {
            Note note = session.query(NOTE).one();
            session.commit();
            change(engine, "update shared_note set citizen_id = 1");
            session.refresh(note);
            assertThat(note.citizen.name).isEqualTo("Ada");
            assertThat(note.citizenId).isEqualTo(1L);
            assertThat(session.dirty()).isEmpty();
        }
    }

    @TestOnAllDatabases
    void K3_anAttributeThatContradictsAKeyTheDatabaseMakesIsRefusedAndNothingStays(Engine engine) {
        Note note = new Note("hello");
        note.citizen = new Citizen("Ada");
        note.citizenId = 77L;
        try (Session session = sessions.open()) {
            session.add(note);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageStartingWith("Note.citizenId was set, and Note.citizen, which shares its column"
                            + " citizen_id, refers to another Citizen.");
            session.rollback();
        }
        assertThat(rows(engine, "select name from shared_citizen")).isEmpty();
        assertThat(rows(engine, "select text from shared_note")).isEmpty();
    }
}
