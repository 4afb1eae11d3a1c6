package dev.alkahest.behaviour.session.association;

import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.association.LectureTable.LECTURE;
import static dev.alkahest.behaviour.session.association.ThemeTable.THEME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.SqlLog;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;
import java.util.ListIterator;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class AssociationViewTest {

    private SessionFactory sessions;
    private long id;

    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new AssociationMappers());
        sessions.metadata().createAll(engine);
        Lecture lecture = new Lecture("On Idleness");
        lecture.themes().addAll(List.of(new Theme("work"), new Theme("leisure")));
        sessions.transaction(session -> session.add(lecture));
        id = lecture.id;
    }

    private static List<String> treatments(Engine engine) {
        return rows(
                engine,
                "select l.title, s.name from treatment t left join lecture l on l.id = lecture_id"
                        + " join theme s on s.id = theme_id order by t.id");
    }

    private static Theme theme(Session session, String name) {
        return session.query(THEME).where(THEME.name.eq(name)).one();
    }

    @TestOnAllDatabases
    void aValueThatIsAddedGetsAnAssociationObject(Engine engine) {
        assertThat(treatments(engine)).containsExactly("On Idleness|work", "On Idleness|leisure");
        sessions.transaction(session -> {
            Lecture lecture = session.getOne(LECTURE, id);
            lecture.themes().add(new Theme("sleep"));
            assertThat(lecture.treatments).hasSize(3);
            assertThat(lecture.treatments.get(2).lecture.get()).isSameAs(lecture);
        });
        assertThat(treatments(engine)).containsExactly("On Idleness|work", "On Idleness|leisure", "On Idleness|sleep");
    }

    @TestOnAllDatabases
    void aValueThatIsRemovedLosesItsAssociationObjectAndStays(Engine engine) {
        sessions.transaction(session -> {
            Lecture lecture = session.getOne(LECTURE, id);
            assertThat(lecture.themes().remove(theme(session, "work"))).isTrue();
            assertThat(lecture.themes()).extracting(Theme::toString).containsExactly("leisure");
        });
        assertThat(treatments(engine)).containsExactly("On Idleness|leisure");
        assertThat(rows(engine, "select name from theme order by name")).containsExactly("leisure", "work");
        sessions.transaction(session -> session.getOne(LECTURE, id).themes().clear());
        assertThat(treatments(engine)).isEmpty();
    }

    @TestOnAllDatabases
    void aValueInPlaceOfAnotherHasAnAssociationObjectInPlaceOfAnother(Engine engine) {
        sessions.transaction(session -> {
            List<Theme> themes = session.getOne(LECTURE, id).themes();
            Theme former = themes.set(0, new Theme("toil"));
            assertThat(former.name).isEqualTo("work");
            assertThat(themes.get(0).name).isEqualTo("toil");
            ListIterator<Theme> iterator = themes.listIterator();
            iterator.next();
            iterator.next();
            iterator.remove();
        });
        assertThat(treatments(engine)).containsExactly("On Idleness|toil");
    }

    @TestOnAllDatabases
    void aSetGivesAValueOneAssociationObject(Engine engine) {
        sessions.transaction(session -> {
            Lecture lecture = session.getOne(LECTURE, id);
            Theme work = theme(session, "work");
            assertThat(lecture.themeSet().add(work)).isFalse();
            assertThat(lecture.themeSet()).contains(work).hasSize(2);
            assertThat(lecture.themeSet().add(new Theme("sleep"))).isTrue();
            assertThat(lecture.themeSet().remove(work)).isTrue();
        });
        assertThat(treatments(engine)).containsExactly("On Idleness|leisure", "On Idleness|sleep");
    }

    @TestOnAllDatabases
    void aViewReadsTheValuesOfAllAssociationObjectsAtOnce() {
        try (Session session = sessions.open();
                SqlLog log = SqlLog.open()) {
            Lecture lecture = session.getOne(LECTURE, id);
            log.take();
            assertThat(lecture.themes()).extracting(Theme::toString).containsExactly("work", "leisure");
            assertThat(log.take()).hasSize(2);
        }
    }
}
