package box;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.KeyGeneration;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.RowWriter;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.VersionType;
import dev.alkahest.sql.RowReader;
import dev.alkahest.type.JdbcValues;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Ticket} rows of {@link TicketTable}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
final class TicketMapper implements EntityMapper<Ticket, String> {
  static final TicketMapper INSTANCE = new TicketMapper();

  static final long NUMBER = 1L;
  static final long PRICE = 1L << 1;
  static final long SEATS = 1L << 2;
  static final long PAID = 1L << 3;
  static final long ZONE = 1L << 4;
  static final long UPDATED = 1L << 5;

  private static final KeyGeneration KEY_GENERATION = KeyGeneration.by(new TicketNumbers());

  private TicketMapper() {}

  @Override
  public Class<Ticket> type() {
    return Ticket.class;
  }

  @Override
  public TicketTable table() {
    return TicketTable.TICKET;
  }

  @Override
  public List<Relationship<Ticket, ?>> relationships() {
    return List.of();
  }

  @Override
  public TicketIdentityMap identityMap() {
    return new TicketIdentityMap();
  }

  @Override
  public Ticket create(Ticket other) {
    return new Ticket();
  }

  @Override
  public Ticket read(RowReader row, int at) throws SQLException {
    Ticket ticket = new Ticket();
    ticket.number = row.stringAt(at);
    ticket.price = TicketTable.PRICE_TYPE.toAttribute(row.decimalAt(at + 1, 2));
    ticket.seats = TicketTable.SEATS_TYPE.toAttribute(row.stringAt(at + 2));
    ticket.paid = row.decimalAt(at + 3, 10);
    ticket.setZone(TicketTable.ZONE_TYPE.toAttribute(row.charOrNullAt(at + 4)));
    ticket.rest = row.decimalAt(at + 6, 2);
    ticket.label = row.stringAt(at + 7);
    ticket.updated = row.instantAt(at + 5);
    return ticket;
  }

  @Override
  public TicketSnapshot snapshot(Ticket ticket) {
    return new TicketSnapshot(ticket);
  }

  @Override
  public String key(Ticket ticket) {
    return ticket.number;
  }

  @Override
  public KeyGeneration keyGeneration() {
    return KEY_GENERATION;
  }

  @Override
  public void setKey(Ticket ticket, String key) {
    ticket.number = key;
  }

  @Override
  public long insertColumns(Ticket ticket) {
    long columns = PRICE | SEATS | PAID | ZONE | UPDATED;
    if (ticket.number != null) {
      columns |= NUMBER;
    }
    return columns;
  }

  @Override
  public void settle(Ticket ticket, JdbcValues values) {
    ticket.paid = values.kept(ticket.paid, 10);
  }

  @Override
  public int write(Ticket ticket, long columns, RowWriter out, int at) throws SQLException {
    int next = at;
    if ((columns & NUMBER) != 0) {
      out.write(next++, ticket.number);
    }
    if ((columns & PRICE) != 0) {
      out.write(next++, TicketTable.PRICE_TYPE.toColumn(ticket.price));
    }
    if ((columns & SEATS) != 0) {
      out.write(next++, TicketTable.SEATS_TYPE.toColumn(ticket.seats));
    }
    if ((columns & PAID) != 0) {
      out.write(next++, ticket.paid);
    }
    if ((columns & ZONE) != 0) {
      out.write(next++, TicketTable.ZONE_TYPE.toColumn(ticket.getZone()));
    }
    if ((columns & UPDATED) != 0) {
      out.write(next++, ticket.updated);
    }
    return next;
  }

  @Override
  public long versionColumn() {
    return UPDATED;
  }

  @Override
  public void beginVersion(Ticket ticket) {
    ticket.updated = VersionType.INSTANT.first();
  }

  @Override
  public void advanceVersion(Ticket ticket, Snapshot<Ticket> loaded) {
    ticket.updated = VersionType.INSTANT.after(loaded);
  }

  @Override
  public void takeVersion(Ticket ticket, Snapshot<?> loaded) {
    ticket.updated = VersionType.INSTANT.of(loaded);
  }
}
