package dev.alkahest.behaviour.session.transaction;

import dev.alkahest.annotation.Check;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table(checks = @Check("amount > 0"))
class Payment {

    @Id
    Long id;

    int amount;

    @Relationship(backPopulates = "payments")
    Ref<Account> account = Ref.empty();
}
