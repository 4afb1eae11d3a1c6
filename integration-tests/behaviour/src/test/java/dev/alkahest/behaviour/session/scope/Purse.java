package dev.alkahest.behaviour.session.scope;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("purse")
class Purse {

    @Id
    @Generated(Generated.Strategy.NONE)
    long id;

    int balance;

    Purse() {}

    Purse(long id, int balance) {
        this.id = id;
        this.balance = balance;
    }
}
