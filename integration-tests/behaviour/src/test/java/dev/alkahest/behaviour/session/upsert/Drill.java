package dev.alkahest.behaviour.session.upsert;

import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Table;

@Table
@DiscriminatorValue("drill")
final class Drill extends Tool {

    int watts;

    Drill() {}

    Drill(String code, int watts) {
        this.code = code;
        this.watts = watts;
    }
}
