package dev.alkahest.behaviour.session.concrete;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table("journal_loan")
class Loan {

    @Id
    Long id;

    /** To a class without others below it: the database checks what it refers to. */
    @Relationship(backPopulates = "loans")
    @ForeignKey(nullable = false)
    Journal journal;

    /** To any class, and loaded with its owner. */
    @Relationship
    Publication deposit;

    Loan() {}

    Loan(Journal journal, Publication deposit) {
        this.journal = journal;
        this.deposit = deposit;
    }
}
