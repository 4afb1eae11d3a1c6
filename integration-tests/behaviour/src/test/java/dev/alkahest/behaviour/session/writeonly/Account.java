package dev.alkahest.behaviour.session.writeonly;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.WriteOnlyCollection;

@Table("ledger_account")
class Account {

    @Id
    Long id;

    String name;

    @Relationship(
            backPopulates = "account",
            orderBy = "amount",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    WriteOnlyCollection<Entry> entries = WriteOnlyCollection.empty();

    @Relationship(backPopulates = "accounts", secondary = @Secondary("ledger_account_tag"))
    WriteOnlyCollection<Tag> tags = WriteOnlyCollection.empty();

    Account() {}

    Account(String name) {
        this.name = name;
    }
}
