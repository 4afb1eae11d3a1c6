package dev.alkahest.behaviour.session.sharedkey;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("shared_depot")
class Depot {
    @Id
    Long firmId;

    @Id
    String code;

    Depot() {}

    Depot(Long firmId, String code) {
        this.firmId = firmId;
        this.code = code;
    }
}
