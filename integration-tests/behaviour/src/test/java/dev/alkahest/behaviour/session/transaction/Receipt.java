package dev.alkahest.behaviour.session.transaction;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Its getter refuses to answer while it is torn. */
@Table
class Receipt {

    @Id
    Long id;

    private String text;
    boolean torn;

    @Relationship
    Ref<Account> account = Ref.empty();

    Receipt() {}

    Receipt(Account account) {
        this.account.set(account);
    }

    String getText() {
        if (torn) {
            throw new IllegalStateException("torn");
        }
        return text;
    }

    void setText(String text) {
        this.text = text;
    }
}
