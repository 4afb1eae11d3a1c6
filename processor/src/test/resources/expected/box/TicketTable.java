package box;

import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Formula;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.NumberExpression;
import dev.alkahest.sql.OrderedColumn;
import dev.alkahest.sql.Path;
import dev.alkahest.sql.TemporalColumn;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.sql.TextExpression;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.ConvertedType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Ticket}: {@code ticket}. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
public final class TicketTable extends EntityTable<Ticket> {
  /** How {@link Ticket#price} is stored. */
  static final ConvertedType<Money, BigDecimal> PRICE_TYPE = ColumnTypes.converted("ticket.price",
      Money.class, new MoneyConverter(), ColumnTypes.decimal(8, 2));

  /** How {@link Ticket#seats} is stored. */
  static final ConvertedType<List<Integer>, String> SEATS_TYPE = ColumnTypes.converted("ticket.seats",
      List.class, new SeatsConverter(), ColumnTypes.string(0));

  /** How {@link Ticket#zone} is stored. */
  static final ConvertedType<Zone, Character> ZONE_TYPE = ColumnTypes.enumByCode("ticket.zone",
      Zone.class, Zone.values(), constant -> constant.letter, ColumnTypes.character());

  /** The table itself. */
  public static final TicketTable TICKET = new TicketTable();

  /** {@link Ticket#number}. */
  public final TextColumn number = text("number", ColumnTypes.string(0), ColumnOption.PRIMARY_KEY);

  /** {@link Ticket#price}. */
  public final OrderedColumn<Money> price = ordered("price", PRICE_TYPE, ColumnOption.NOT_NULL);

  /** {@link Ticket#seats}. */
  public final OrderedColumn<List<Integer>> seats = ordered("seats", SEATS_TYPE);

  /** {@link Ticket#paid}. */
  public final NumberColumn<BigDecimal> paid = number("paid", ColumnTypes.decimal(38, 10));

  /** {@link Ticket#zone}. */
  public final OrderedColumn<Zone> zone = ordered("zone", ZONE_TYPE);

  /** {@link Ticket#updated}. */
  public final TemporalColumn<Instant> updated = temporal("updated", ColumnTypes.instant());

  /** {@link Ticket#rest}, which is computed. */
  public final NumberExpression<BigDecimal> rest = Formula.number(this, "rest",
      ColumnTypes.decimal(10, 2), () -> Ticket.rest(this));

  /** {@link Ticket#label}, which is computed. */
  public final TextExpression label = Formula.text(this, "label", ColumnTypes.string(0),
      () -> Ticket.numberOf(this));

  private TicketTable() {
    super("", "ticket");
  }

  private TicketTable(TicketTable definition, String alias) {
    super(definition, alias);
  }

  private TicketTable(TicketTable definition, Path path) {
    super(definition, path);
  }

  @Override
  public TicketTable as(String alias) {
    return new TicketTable(this, alias);
  }

  @Override
  public TicketTable at(Path path) {
    return new TicketTable(this, path);
  }

  @Override
  public List<Expression<?>> formulas() {
    return List.of(rest, label);
  }

  @Override
  public EntityMapper<Ticket, String> mapper() {
    return TicketMapper.INSTANCE;
  }
}
