package dev.alkahest.pool;

import org.jspecify.annotations.Nullable;

/** Who connects. Printing it shows no password. */
record Login(String user, @Nullable String password) {

    @Override
    public String toString() {
        return password == null ? user : user + ":***";
    }

    /** Returns whom the parameters of a URL name; the standard where they name nobody. */
    static @Nullable Login of(@Nullable String user, @Nullable String password, @Nullable Login standard) {
        if (user == null && password == null) {
            return standard;
        }
        String standardUser = standard == null ? "" : standard.user();
        return new Login(user == null ? standardUser : user, password == null ? "" : password);
    }
}
