package dev.alkahest.behaviour.filter;

/** Whose documents a thread sees. */
final class Tenant {

    private static final ThreadLocal<String> CURRENT = ThreadLocal.withInitial(() -> "a");

    private Tenant() {}

    static String current() {
        return CURRENT.get();
    }

    static void become(String tenant) {
        CURRENT.set(tenant);
    }
}
