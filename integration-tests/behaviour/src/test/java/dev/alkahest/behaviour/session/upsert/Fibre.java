package dev.alkahest.behaviour.session.upsert;

import dev.alkahest.annotation.Table;

@Table("upsert_fibre")
final class Fibre extends Cable {

    int modes;

    Fibre() {}

    Fibre(String code, int metres, int modes) {
        super(code, metres);
        this.modes = modes;
    }
}
