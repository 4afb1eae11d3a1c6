package dev.alkahest.behaviour.session.sharedkey;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("shared_client")
class Client {
    @Id
    Long firmId;

    @Id
    int number;

    String name;

    Client() {}

    Client(Long firmId, int number, String name) {
        this.firmId = firmId;
        this.number = number;
        this.name = name;
    }
}
