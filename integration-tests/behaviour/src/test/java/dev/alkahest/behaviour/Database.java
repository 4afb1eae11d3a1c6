package dev.alkahest.behaviour;

import dev.alkahest.dialect.Dialect;
import java.util.Locale;

/** A database that behaviour is tested on. */
public enum Database {
    H2("H2"),
    SQLITE("SQLite"),
    POSTGRESQL("PostgreSQL"),
    MARIADB("MariaDB"),
    HSQLDB("HSQLDB");

    private final String title;

    Database(String title) {
        this.title = title;
    }

    /** Returns a dialect for it. */
    public Dialect dialect() {
        return Dialect.forUrl("jdbc:" + name().toLowerCase(Locale.ROOT) + ":");
    }

    /** Returns whether its times end with microseconds. */
    public boolean keepsMicroseconds() {
        return this == POSTGRESQL || this == MARIADB;
    }

    /** Returns the name as its makers write it. */
    @Override
    public String toString() {
        return title;
    }
}
