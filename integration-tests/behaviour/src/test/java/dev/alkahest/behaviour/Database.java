package dev.alkahest.behaviour;

/** A database that behaviour is tested on. */
public enum Database {
    H2("H2"),
    SQLITE("SQLite"),
    POSTGRESQL("PostgreSQL"),
    MARIADB("MariaDB");

    private final String title;

    Database(String title) {
        this.title = title;
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
