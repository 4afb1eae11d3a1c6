package dev.alkahest.behaviour.session.events;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;

@Table
class Memo {

    @Id
    Long id;

    String text;
    String changedBy;

    @Version
    int version;

    Memo() {}

    Memo(String text) {
        this.text = text;
    }
}
