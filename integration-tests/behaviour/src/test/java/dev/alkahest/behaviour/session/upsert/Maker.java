package dev.alkahest.behaviour.session.upsert;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("upsert_maker")
class Maker {

    @Id
    String code;

    String name;

    Maker() {}

    Maker(String code, String name) {
        this.code = code;
        this.name = name;
    }
}
