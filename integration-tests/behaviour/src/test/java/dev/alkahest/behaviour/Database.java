package dev.alkahest.behaviour;

/** A database that behaviour is tested on. */
public enum Database {
    H2("H2"),
    SQLITE("SQLite"),
    POSTGRESQL("PostgreSQL");

    private final String title;

    Database(String title) {
        this.title = title;
    }

    /** Returns the name as its makers write it. */
    @Override
    public String toString() {
        return title;
    }
}
