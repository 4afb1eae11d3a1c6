package dev.alkahest.behaviour.session.version;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.time.Instant;

@Table
class Moment {

    @Id
    Long id;

    String text;

    @Version
    Instant version;

    Moment() {}

    Moment(String text) {
        this.text = text;
    }
}
