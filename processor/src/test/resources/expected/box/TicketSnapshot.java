package box;

import dev.alkahest.mapping.RowWriter;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.Values;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Remembers the loaded values of {@link Ticket} objects. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
final class TicketSnapshot extends Snapshot<Ticket> {
  private String number;
  private Money price;
  private List<Integer> seats;
  private BigDecimal paid;
  private Zone zone;
  private BigDecimal rest;
  private String label;
  private Instant updated;

  TicketSnapshot(Ticket ticket) {
    super(ticket);
  }

  private TicketSnapshot(TicketSnapshot other) {
    super(other.entity);
    number = other.number;
    price = other.price;
    seats = other.seats;
    paid = other.paid;
    zone = other.zone;
    rest = other.rest;
    label = other.label;
    updated = other.updated;
  }

  @Override
  public long changed() {
    long changed = 0;
    if (!Objects.equals(number, entity.number)) {
      changed |= TicketMapper.NUMBER;
    }
    if (!Objects.equals(price, entity.price)) {
      changed |= TicketMapper.PRICE;
    }
    if (!Objects.equals(seats, entity.seats)) {
      changed |= TicketMapper.SEATS;
    }
    if (!Values.same(paid, entity.paid)) {
      changed |= TicketMapper.PAID;
    }
    if (zone != entity.getZone()) {
      changed |= TicketMapper.ZONE;
    }
    return changed;
  }

  @Override
  public void remember() {
    number = entity.number;
    price = entity.price;
    seats = TicketTable.SEATS_TYPE.copyOrNull(entity.seats);
    paid = entity.paid;
    zone = entity.getZone();
    rest = entity.rest;
    label = entity.label;
    updated = entity.updated;
  }

  @Override
  public void restore() {
    entity.number = number;
    entity.price = price;
    entity.seats = TicketTable.SEATS_TYPE.copyOrNull(seats);
    entity.paid = paid;
    entity.setZone(zone);
    entity.rest = rest;
    entity.label = label;
    entity.updated = updated;
  }

  @Override
  public TicketSnapshot copy() {
    return new TicketSnapshot(this);
  }

  @Override
  public void refresh(Ticket fresh, long keep) {
    number = fresh.number;
    if ((keep & TicketMapper.NUMBER) == 0) {
      entity.number = fresh.number;
    }
    price = fresh.price;
    if ((keep & TicketMapper.PRICE) == 0) {
      entity.price = fresh.price;
    }
    seats = TicketTable.SEATS_TYPE.copyOrNull(fresh.seats);
    if ((keep & TicketMapper.SEATS) == 0) {
      entity.seats = TicketTable.SEATS_TYPE.copyOrNull(fresh.seats);
    }
    paid = fresh.paid;
    if ((keep & TicketMapper.PAID) == 0) {
      entity.paid = fresh.paid;
    }
    zone = fresh.getZone();
    if ((keep & TicketMapper.ZONE) == 0) {
      entity.setZone(fresh.getZone());
    }
    rest = fresh.rest;
    entity.rest = fresh.rest;
    label = fresh.label;
    entity.label = fresh.label;
    updated = fresh.updated;
    entity.updated = fresh.updated;
  }

  @Override
  public String key() {
    return number;
  }

  @Override
  public int writeKey(RowWriter out, int at) throws SQLException {
    out.write(at, number);
    return at + 1;
  }

  @Override
  public Instant versionOrNull() {
    return updated;
  }

  @Override
  public void writeVersion(RowWriter out, int at) throws SQLException {
    out.write(at, updated);
  }
}
