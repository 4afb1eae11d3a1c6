package dev.alkahest.behaviour.session.concrete;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Has nothing below it. */
@Table
final class Journal extends Publication {

    boolean weekly;

    LocalDate since;

    @Relationship(backPopulates = "journal")
    List<Loan> loans = new ArrayList<>();

    Journal() {}

    Journal(String title, boolean weekly, LocalDate since) {
        this.title = title;
        this.weekly = weekly;
        this.since = since;
    }
}
