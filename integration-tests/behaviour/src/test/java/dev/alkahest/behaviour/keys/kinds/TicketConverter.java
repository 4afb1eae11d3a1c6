package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.type.Converter;

/** Stores a ticket as its number. */
final class TicketConverter implements Converter<Ticket, Long> {

    @Override
    public Long toColumn(Ticket ticket) {
        return ticket.number();
    }

    @Override
    public Ticket toAttribute(Long stored) {
        return new Ticket(stored);
    }
}
