/** For tests of applications: counts statements, and finds lazy loads that should have been loaded ahead. */
module dev.alkahest.testing {
    requires transitive dev.alkahest.runtime;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports dev.alkahest.testing;
}
