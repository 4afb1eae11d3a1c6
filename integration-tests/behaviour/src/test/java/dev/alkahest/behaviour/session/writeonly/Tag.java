package dev.alkahest.behaviour.session.writeonly;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.HashSet;
import java.util.Set;

@Table("ledger_tag")
class Tag {

    @Id
    String name;

    @Relationship(backPopulates = "tags")
    Set<Account> accounts = new HashSet<>();

    Tag() {}

    Tag(String name) {
        this.name = name;
    }
}
