package dev.alkahest.behaviour.formula;

import static dev.alkahest.behaviour.formula.LiftTable.LIFT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.List;

class FormulaOfOneSubclassTest {

    @TestOnAllDatabases
    void F19_onlyObjectsOfTheClassThatHasItAreExpiredWhenTheyWereWritten(Engine engine) {
        SessionFactory sessions = SessionFactory.create(engine, new FormulaMappers());
        sessions.metadata().createAll(engine);
        Lift.Goods goods = new Lift.Goods();
        Lift.Home home = new Lift.Home();
        Lift plain = new Lift();
        try (Session session = sessions.open()) {
            for (Lift lift : List.of(goods, home, plain)) {
                session.add(lift);
            }
            session.flush();
            assertThat(session.isExpired(goods)).isTrue();
            assertThat(session.isExpired(home)).isFalse();
            assertThat(session.isExpired(plain)).isFalse();

            for (Lift lift : List.of(goods, home, plain)) {
                lift.floors = 8;
            }
            session.flush();
            assertThat(session.isExpired(home)).isFalse();
            assertThat(session.isExpired(plain)).isFalse();
            assertThat(session.getOne(LIFT, goods.id)).isSameAs(goods);
            assertThat(goods.stops).isEqualTo(9);
            session.commit();
        }
        try (Session session = sessions.open()) {
            assertThat(session.query(LIFT).all()).hasSize(3);
            assertThat(((Lift.Goods) session.getOne(LIFT, goods.id)).stops).isEqualTo(9);
        }
    }
}
