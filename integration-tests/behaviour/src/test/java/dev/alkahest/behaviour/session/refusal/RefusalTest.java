package dev.alkahest.behaviour.session.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.alkahest.DataTooLongException;
import dev.alkahest.DatabaseException;
import dev.alkahest.ForeignKeyException;
import dev.alkahest.NotNullException;
import dev.alkahest.UniqueException;
import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.KeepsTables;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.query.SynchronizeSession;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.sql.Sql;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;

@KeepsTables
class RefusalTest {

    private SessionFactory sessions;

    @BeforeEach
    void createTables(Engine engine) {
        sessions = SessionFactory.create(engine, new RefusalMappers());
        sessions.metadata().createAll(engine);
    }

    /** Saves parcels 1 to 3 in one batch, the second of which is spoiled. */
    private DatabaseException refused(Consumer<Parcel> spoiling) {
        return catchThrowableOfType(
                DatabaseException.class,
                () -> sessions.transaction(session -> {
                    for (long id = 1; id <= 3; id++) {
                        Parcel parcel = new Parcel(id);
                        if (id == 2) {
                            spoiling.accept(parcel);
                        }
                        session.add(parcel);
                    }
                }));
    }

    private static void assertTells(DatabaseException error, Class<?> type, String key, String column) {
        assertThat(error).isInstanceOf(type);
        assertThat(error.entity()).contains("Parcel");
        assertThat(error.sql()).hasValueSatisfying(sql -> assertThat(sql).startsWith("INSERT INTO refused_parcel"));
        assertThat(error.key()).contains(key);
        assertThat(error.column()).contains(column);
        assertThat(error).hasMessageContaining("\n  key: " + key + "\n  column: " + column);
    }

    @TestOnAllDatabases
    void T6_textThatIsTooLongNamesKeyAndColumn(Database database) {
        if (database == Database.SQLITE) {
            return; // keeps texts of every length
        }
        DatabaseException error = refused(parcel -> parcel.label = "fragile");
        assertTells(error, DataTooLongException.class, "2", "label");
        assertThat(error).hasMessageNotContaining("fragile");
    }

    @TestOnAllDatabases
    void T6_numberOutOfRangeNamesKeyAndColumn(Database database) {
        if (database == Database.SQLITE || database == Database.FIREBIRD) {
            return; // they keep numbers of more digits than they were told
        }
        DatabaseException error = refused(parcel -> parcel.weight = new BigDecimal("123.45"));
        assertTells(error, DataTooLongException.class, "2", "weight");
        assertThat(error).hasMessageNotContaining("123");
    }

    @TestOnAllDatabases
    void T6_missingValueNamesKeyAndColumn() {
        assertTells(refused(parcel -> parcel.sender = null), NotNullException.class, "2", "sender");
    }

    @TestOnAllDatabases
    void T6_valueTakenNamesItsColumns(Database database) {
        DatabaseException error = refused(parcel -> parcel.shelf = 1);
        assertThat(error).isInstanceOf(UniqueException.class).hasMessageContaining("\n  entity: Parcel");
        if (database != Database.MARIADB
                && database != Database.HSQLDB
                && database != Database.DERBY
                && database != Database.FIREBIRD) { // which tell the constraint alone
            assertThat(error.column()).contains("depot, shelf");
        }
    }

    @TestOnAllDatabases
    void T6_referenceToNothingNamesItsColumn(Database database) {
        Parcel gone = new Parcel(7);
        sessions.transaction(session -> session.add(gone));
        DatabaseException error = catchThrowableOfType(
                DatabaseException.class,
                () -> sessions.transaction(session -> {
                    Parcel inner = session.getOne(ParcelTable.PARCEL, 7L);
                    session.execute(Sql.delete(ParcelTable.PARCEL), SynchronizeSession.NONE);
                    Parcel parcel = new Parcel(8);
                    parcel.wraps.set(inner);
                    session.add(parcel);
                }));
        assertThat(error).isInstanceOf(ForeignKeyException.class);
        if (database != Database.SQLITE
                && database != Database.HSQLDB
                && database != Database.DERBY
                && database != Database.FIREBIRD) { // which tell nothing, and the constraint alone
            assertTells(error, ForeignKeyException.class, "8", "wraps_id");
        }
    }

    @TestOnAllDatabases
    void T6_rowThatIsUpdatedIsNamedToo(Database database) {
        if (database == Database.SQLITE) {
            return; // keeps texts of every length
        }
        sessions.transaction(session -> session.add(new Parcel(1)));
        DatabaseException error = catchThrowableOfType(
                DatabaseException.class,
                () -> sessions.transaction(session -> session.getOne(ParcelTable.PARCEL, 1L).label = "fragile"));
        assertThat(error).isInstanceOf(DataTooLongException.class).hasMessageEndingWith("\n  key: 1\n  column: label");
    }
}
