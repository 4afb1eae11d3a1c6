package dev.alkahest.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamingTest {

    @Test
    void sqlNamesAreInSnakeCase() {
        assertThat(Naming.snakeCase("publishedAt")).isEqualTo("published_at");
        assertThat(Naming.snakeCase("URLName")).isEqualTo("url_name");
        assertThat(Naming.snakeCase("InvoiceLine")).isEqualTo("invoice_line");
        assertThat(Naming.snakeCase("line2Text")).isEqualTo("line2_text");
        assertThat(Naming.snakeCase("id")).isEqualTo("id");
        assertThat(Naming.snakeCase("already_so")).isEqualTo("already_so");
    }

    @Test
    void constantsAreSnakeCaseInCapitals() {
        assertThat(Naming.constant("InvoiceLine")).isEqualTo("INVOICE_LINE");
    }

    @Test
    void javaNamesAreInCamelCase() {
        assertThat(Naming.camelCase("playlist_track")).isEqualTo("playlistTrack");
        assertThat(Naming.camelCase("PLAYLIST_TRACK")).isEqualTo("playlistTrack");
        assertThat(Naming.camelCase("InvoiceLine")).isEqualTo("invoiceLine");
        assertThat(Naming.camelCase("order lines")).isEqualTo("orderLines");
    }
}
