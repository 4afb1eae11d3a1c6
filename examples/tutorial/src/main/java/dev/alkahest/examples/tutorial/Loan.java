package dev.alkahest.examples.tutorial;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.time.LocalDate;

// tutorial: loan
@Table("loan")
public class Loan {
    @Id
    Long id;

    @Relationship(backPopulates = "loans")
    @ForeignKey(nullable = false)
    Ref<Book> book = Ref.empty();

    @Column(length = 80, nullable = false)
    String reader;

    @Column(nullable = false)
    LocalDate since;

    Loan() {}

    Loan(String reader, LocalDate since) {
        this.reader = reader;
        this.since = since;
    }
}
