package dev.alkahest.sql;

/**
 * A sequence that keys come from.
 *
 * @param name its name
 * @param block how many keys one call reserves, which is its increment
 */
public record Sequence(String name, int block) {

    /** Checks the block. */
    public Sequence {
        if (block < 1) {
            throw new IllegalArgumentException("A sequence reserves at least one key at a time, not " + block);
        }
    }
}
