package dev.alkahest.engine;

/** What a {@link ResultReader} may return to say how many rows it has read, for those who listen. For sessions. */
public interface CountedRows {

    /** Returns how many rows were read. */
    int rowCount();
}
