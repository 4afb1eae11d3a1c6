package dev.alkahest.behaviour.session.events;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
class MemoLog {

    @Id
    Long id;

    String line;

    MemoLog() {}

    MemoLog(String line) {
        this.line = line;
    }
}
