package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.annotation.Table;

@Table("ck_day_ticket")
non-sealed class DayTicket extends Ticket {

    DayTicket() {}

    DayTicket(String number) {
        super(number);
    }
}
