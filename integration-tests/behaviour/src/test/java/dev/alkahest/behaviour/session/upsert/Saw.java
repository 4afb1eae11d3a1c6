package dev.alkahest.behaviour.session.upsert;

import dev.alkahest.annotation.Table;

@Table
final class Saw extends Tool {

    int teeth;

    Saw() {}

    Saw(String code, int teeth) {
        this.code = code;
        this.teeth = teeth;
    }
}
