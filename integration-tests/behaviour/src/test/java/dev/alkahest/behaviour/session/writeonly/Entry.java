package dev.alkahest.behaviour.session.writeonly;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("ledger_entry")
class Entry {

    @Id
    Long id;

    int amount;

    @Relationship(backPopulates = "entries")
    Ref<Account> account = Ref.empty();

    Entry() {}

    Entry(int amount) {
        this.amount = amount;
    }
}
