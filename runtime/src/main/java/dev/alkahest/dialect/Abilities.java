package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import java.util.Set;

/** What one database can do, and the refusal of what it cannot. */
record Abilities(String database, Set<Capability> capabilities) {

    /** Copies the set. */
    Abilities {
        capabilities = Set.copyOf(capabilities);
    }

    boolean has(Capability capability) {
        return capabilities.contains(capability);
    }

    /** Refuses a construct of SQL that the database lacks, and says what to do instead. */
    void require(Capability capability, String construct, String instead) {
        if (!has(capability)) {
            throw new InvalidStatementException(
                    database + " has no " + construct + " (Capability." + capability + "). " + instead);
        }
    }
}
