package dev.alkahest.behaviour;

import dev.alkahest.dialect.Dialect;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Locale;

/** A database that behaviour is tested on. */
public enum Database {
    H2("H2"),
    SQLITE("SQLite"),
    POSTGRESQL("PostgreSQL"),
    MARIADB("MariaDB"),
    HSQLDB("HSQLDB"),
    FIREBIRD("Firebird"),
    DERBY("Derby");

    private final String title;

    Database(String title) {
        this.title = title;
    }

    /** Returns a dialect for it. */
    public Dialect dialect() {
        return Dialect.forUrl("jdbc:" + name().toLowerCase(Locale.ROOT) + ":");
    }

    /** Returns the time that it keeps of one: with microseconds on some databases, with tenths of milliseconds on another. */
    @SuppressWarnings("unchecked") // a temporal is adjusted to another of its own class
    public <T extends Temporal> T kept(T time) {
        int nanos = time.get(ChronoField.NANO_OF_SECOND);
        int unit = switch (this) {
            case POSTGRESQL, MARIADB -> 1_000;
            case FIREBIRD -> 100_000;
            default -> 1;
        };
        return (T) time.with(ChronoField.NANO_OF_SECOND, nanos - nanos % unit);
    }

    /** Returns the name as its makers write it. */
    @Override
    public String toString() {
        return title;
    }
}
