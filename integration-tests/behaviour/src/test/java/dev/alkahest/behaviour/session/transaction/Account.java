package dev.alkahest.behaviour.session.transaction;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
class Account {

    @Id
    Long id;

    @Column(nullable = false, unique = true)
    String owner;

    @Relationship(backPopulates = "account")
    List<Payment> payments = new ArrayList<>();

    Account() {}

    Account(String owner) {
        this.owner = owner;
    }

    Payment pay(int amount) {
        Payment payment = new Payment();
        payment.amount = amount;
        payments.add(payment);
        return payment;
    }
}
