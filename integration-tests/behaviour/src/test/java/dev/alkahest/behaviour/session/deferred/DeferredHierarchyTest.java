package dev.alkahest.behaviour.session.deferred;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.deferred.CatTable.CAT;
import static dev.alkahest.behaviour.session.deferred.FilmTable.FILM;
import static dev.alkahest.behaviour.session.deferred.MediumTable.MEDIUM;
import static dev.alkahest.behaviour.session.deferred.MemoTable.MEMO;
import static dev.alkahest.behaviour.session.deferred.NoteTable.NOTE;
import static dev.alkahest.behaviour.session.deferred.PetTable.PET;
import static dev.alkahest.query.LoadOption.undefer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Rule L1 in hierarchies: an attribute of the class above is loaded for the objects of all classes. */
@KeepsTables
class DeferredHierarchyTest {

    private SessionFactory sessions;
    private Engine engine;

    @BeforeEach
    void createTables(Engine given) {
        engine = given;
        sessions = SessionFactory.create(engine, new DeferredMappers());
        sessions.metadata().createAll(engine);
    }

    @TestOnAllDatabases
    void joined() {
        sessions.transaction(session -> {
            Medium medium = new Medium();
            medium.name = "m";
            medium.remark.set("plain");
            Film film = new Film();
            film.name = "n";
            film.size = 5;
            film.remark.set("long");
            film.script.set("INT. DAY");
            session.addAll(List.of(medium, film));
        });
        sessions.transaction(session -> {
            List<Medium> media =
                    session.query(MEDIUM).orderBy(MEDIUM.name.asc()).all();
            assertThat(media).extracting(medium -> medium.name).containsExactly("m", "n");
            SentStatements sent = SentStatements.of(engine);
            assertThat(media).extracting(medium -> medium.remark.get()).containsExactly("plain", "long");
            assertThat(sent.count()).isEqualTo(1);
            Film film = (Film) media.get(1);
            assertThat(film.size).isEqualTo(5);
            assertThat(film.script.get()).isEqualTo("INT. DAY");
            assertThat(sent.count()).isEqualTo(1);
            session.expire(film);
            session.getOne(FILM, film.id);
            sent.count();
            assertThat(film.script.get()).isEqualTo("INT. DAY");
            assertThat(film.remark.get()).isEqualTo("long"); // of the same group, and of the class above
            assertThat(sent.count()).isEqualTo(1);
            film.script.set("EXT. NIGHT");
        });
        assertThat(rows(engine, "select script from shelf_film")).containsExactly("EXT. NIGHT");
        assertThat(rows(engine, "select remark from shelf_medium order by name"))
                .containsExactly("plain", "long");
        sessions.transaction(session -> {
            SentStatements sent = SentStatements.of(engine);
            List<Medium> media = session.query(MEDIUM)
                    .options(undefer(MEDIUM.remark), undefer(FILM.script))
                    .orderBy(MEDIUM.name.asc())
                    .all();
            assertThat(media).extracting(medium -> medium.remark.get()).containsExactly("plain", "long");
            assertThat(((Film) media.get(1)).script.get()).isEqualTo("EXT. NIGHT");
            assertThat(sent.count()).isEqualTo(1);
        });
        sessions.transaction(
                session -> assertThat(session.query(FILM).one().remark.get()).isEqualTo("long"));
    }

    @TestOnAllDatabases
    void singleTable() {
        sessions.transaction(session -> {
            Pet pet = new Pet();
            pet.name = "p";
            Cat cat = new Cat();
            cat.name = "q";
            cat.size = 5;
            cat.remark.set("soft");
            cat.script.set("miaow");
            session.addAll(List.of(pet, cat));
        });
        sessions.transaction(session -> {
            List<Pet> pets = session.query(PET).orderBy(PET.name.asc()).all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(pets).extracting(pet -> pet.remark.get()).containsExactly(null, "soft");
            assertThat(sent.count()).isEqualTo(1);
            Cat cat = (Cat) pets.get(1);
            assertThat(cat.size).isEqualTo(5);
            assertThat(cat.script.get()).isEqualTo("miaow");
            cat.script.set("purr");
            pets.get(0).remark.set("new");
        });
        assertThat(rows(engine, "select remark, script from shelf_pet order by name"))
                .containsExactly("new|null", "soft|purr");
        sessions.transaction(session -> {
            SentStatements sent = SentStatements.of(engine);
            List<Pet> pets = session.query(PET)
                    .options(undefer(CAT.script))
                    .orderBy(PET.name.asc())
                    .all();
            assertThat(((Cat) pets.get(1)).script.get()).isEqualTo("purr");
            assertThat(sent.count()).isEqualTo(1);
        });
    }

    @TestOnAllDatabases
    void concrete() {
        sessions.transaction(session -> {
            Note note = new Note();
            note.id = 1L;
            note.name = "n";
            note.remark.set("short");
            Memo memo = new Memo();
            memo.id = 2L;
            memo.name = "o";
            memo.size = 5;
            memo.remark.set("internal");
            memo.script.set("dear all");
            session.addAll(List.of(note, memo));
        });
        sessions.transaction(session -> {
            List<Note> notes = session.query(NOTE).orderBy(NOTE.name.asc()).all();
            SentStatements sent = SentStatements.of(engine);
            assertThat(notes).extracting(note -> note.remark.get()).containsExactly("short", "internal");
            assertThat(sent.count()).isEqualTo(1);
            Memo memo = (Memo) notes.get(1);
            assertThat(memo.size).isEqualTo(5);
            assertThat(memo.script.get()).isEqualTo("dear all");
            memo.remark.set("public");
        });
        assertThat(rows(engine, "select name, remark, script from shelf_memo")).containsExactly("o|public|dear all");
        sessions.transaction(session -> {
            SentStatements sent = SentStatements.of(engine);
            List<Note> notes = session.query(NOTE)
                    .options(undefer(NOTE.remark), undefer(MEMO.script))
                    .orderBy(NOTE.name.asc())
                    .all();
            assertThat(notes).extracting(note -> note.remark.get()).containsExactly("short", "public");
            assertThat(((Memo) notes.get(1)).script.get()).isEqualTo("dear all");
            assertThat(sent.count()).isEqualTo(1);
        });
    }
}
