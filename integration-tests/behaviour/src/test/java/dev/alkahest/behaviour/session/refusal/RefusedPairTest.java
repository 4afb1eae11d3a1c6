package dev.alkahest.behaviour.session.refusal;

import static dev.alkahest.behaviour.TableRows.change;
import static dev.alkahest.behaviour.TableRows.rows;
import static dev.alkahest.behaviour.session.refusal.HamperTable.HAMPER;
import static dev.alkahest.behaviour.session.refusal.ParcelTable.PARCEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.alkahest.CheckException;
import dev.alkahest.DatabaseException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;

/** Rule T6, of a CHECK constraint and of the pairs of a many-to-many relationship. */
@KeepsTables
class RefusedPairTest {

    private SessionFactory sessions;

    /** There is a hamper with two bottles, and a parcel that is not in it. */
    @BeforeEach
    void createRows(Engine engine) {
        sessions = SessionFactory.create(engine, new RefusalMappers());
        sessions.metadata().createAll(engine);
        sessions.transaction(session -> {
            session.add(new Hamper(1, 2));
            session.add(new Parcel(5));
        });
    }

    private DatabaseException refused(Consumer<Session> work) {
        return catchThrowableOfType(DatabaseException.class, () -> sessions.transaction(work));
    }

    @TestOnAllDatabases
    void T6_checkOfAnInsertNamesEntityAndStatement() {
        DatabaseException error = refused(session -> session.add(new Hamper(2, 12)));
        assertThat(error).isInstanceOf(CheckException.class).hasMessageContaining("\n  entity: Hamper");
        assertThat(error.entity()).contains("Hamper");
        assertThat(error.sql()).hasValueSatisfying(sql -> assertThat(sql).startsWith("INSERT INTO refused_hamper"));
        assertThat(error).hasMessageContaining("INSERT INTO refused_hamper");
        assertThat(error.key()).contains("2");
    }

    @TestOnAllDatabases
    void T6_checkOfAnUpdateNamesEntityAndStatement(Engine engine) {
        DatabaseException error = refused(session -> session.getOne(HAMPER, 1L).bottles = 12);
        assertThat(error).isInstanceOf(CheckException.class).hasMessageContaining("\n  entity: Hamper");
        assertThat(error.sql()).hasValueSatisfying(sql -> assertThat(sql).startsWith("UPDATE refused_hamper"));
        assertThat(error.key()).contains("1");
        assertThat(rows(engine, "select bottles from refused_hamper")).containsExactly("2");
    }

    @TestOnAllDatabases
    void T6_refusedPairNamesRelationshipAndStatement(Engine engine) {
        DatabaseException error;
        try (Session session = sessions.withExpireOnCommit(false).open()) {
            Hamper hamper = session.getOne(HAMPER, 1L);
            Parcel parcel = session.getOne(PARCEL, 5L);
            assertThat(hamper.parcels).isEmpty();
            session.commit();
            change(engine, "insert into refused_hamper_parcel (refused_hamper_id, refused_parcel_id) values (1, 5)");
            hamper.parcels.add(parcel);
            error = catchThrowableOfType(DatabaseException.class, session::flush);
        }
        assertThat(error).isInstanceOf(UniqueException.class).hasMessageContaining("\n  entity: Hamper.parcels");
        assertThat(error.entity()).contains("Hamper.parcels");
        assertThat(error.sql())
                .hasValueSatisfying(sql -> assertThat(sql).startsWith("INSERT INTO refused_hamper_parcel"));
    }
}
