package dev.alkahest.behaviour.session.version;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.time.LocalDateTime;

@Table
class Minute {

    @Id
    Long id;

    String text;

    @Version
    LocalDateTime version;

    Minute() {}

    Minute(String text) {
        this.text = text;
    }
}
