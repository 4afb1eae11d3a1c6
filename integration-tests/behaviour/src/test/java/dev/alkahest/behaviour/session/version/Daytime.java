package dev.alkahest.behaviour.session.version;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.time.LocalDateTime;

@Table
class Daytime {

    @Id
    Long id;

    String text;

    @Version
    LocalDateTime version;

    Daytime() {}

    Daytime(String text) {
        this.text = text;
    }
}
