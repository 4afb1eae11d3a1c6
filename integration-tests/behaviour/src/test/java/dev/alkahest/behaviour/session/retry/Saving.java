package dev.alkahest.behaviour.session.retry;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("saving")
class Saving {

    @Id
    @Generated(Generated.Strategy.NONE)
    long id;

    int balance;

    Saving() {}

    Saving(long id, int balance) {
        this.id = id;
        this.balance = balance;
    }
}
