package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** A hierarchy each of whose classes has a table with all columns. */
@Table("ck_ticket")
@Inheritance(Inheritance.Strategy.CONCRETE)
sealed class Ticket permits DayTicket {

    @Id
    @Convert(IsbnConverter.class)
    @Column(length = 20)
    Isbn number;

    @Relationship
    Ref<Book> book = Ref.empty();

    Ticket() {}

    Ticket(String number) {
        this.number = new Isbn(number);
    }
}
