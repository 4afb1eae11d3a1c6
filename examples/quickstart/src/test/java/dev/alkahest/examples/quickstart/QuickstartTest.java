package dev.alkahest.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void albumsAreReadAsObjectsAndAsRows() {
        assertThat(QuickstartRun.run().printed()).isEqualToNormalizingNewlines("""
                Let There Be Rock by AC/DC
                Powerage by AC/DC
                AC/DC: 2 albums
                """);
    }
}
