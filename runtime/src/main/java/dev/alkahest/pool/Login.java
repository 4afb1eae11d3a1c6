package dev.alkahest.pool;

import org.jspecify.annotations.Nullable;

/** Who connects. Printing it shows no password. */
record Login(String user, @Nullable String password) {

    @Override
    public String toString() {
        return password == null ? user : user + ":***";
    }
}
