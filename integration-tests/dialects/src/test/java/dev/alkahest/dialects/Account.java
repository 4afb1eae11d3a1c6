package dev.alkahest.dialects;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("account")
class Account {

    @Id
    Long id;

    String owner;
    int balance;

    Account() {}

    Account(String owner, int balance) {
        this.owner = owner;
        this.balance = balance;
    }
}
