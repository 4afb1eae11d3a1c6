package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key is of a type of the user's, stored as a whole number, and made by a class of the user's. */
@Table("kinds_ticketed")
class TicketedBox extends Box<TicketedBox> {

    @Id
    @Generated(with = Tickets.class)
    @Convert(TicketConverter.class)
    Ticket ticket;

    @Override
    Object key() {
        return ticket;
    }
}
