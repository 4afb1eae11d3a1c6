package dev.alkahest.behaviour.session.version;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.util.UUID;

@Table
class Mint {

    @Id
    Long id;

    String text;

    @Version
    UUID version;

    Mint() {}

    Mint(String text) {
        this.text = text;
    }
}
