package box;

import dev.alkahest.sql.Expression;
import dev.alkahest.sql.RowComponent;
import dev.alkahest.sql.RowProjection;
import dev.alkahest.type.JdbcValues;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads the rows of a SELECT into {@link TicketSale} objects. */
@Generated("dev.alkahest.processor.AlkahestProcessor")
public final class TicketSaleProjection implements RowProjection<TicketSale> {
  private final RowComponent<String> row;
  private final RowComponent<Integer> seats;
  private final RowComponent<Long> sold;
  private final RowComponent<Boolean> isPaid;
  private final RowComponent<Character> letter;
  private final RowComponent<Money> price;
  private final RowComponent<Zone> zone;
  private final RowComponent<Long[]> numbers;
  private final RowComponent<List<? extends String>> names;
  private final RowComponent<BigDecimal> total;

  private TicketSaleProjection(Expression<String> row, Expression<Integer> seats,
      Expression<Long> sold, Expression<Boolean> isPaid, Expression<Character> letter,
      Expression<Money> price, Expression<Zone> zone, Expression<Long[]> numbers,
      Expression<List<? extends String>> names, Expression<BigDecimal> total) {
    this.row = RowComponent.of("TicketSale.row", 1, row);
    this.seats = RowComponent.of("TicketSale.seats", 2, seats);
    this.sold = RowComponent.of("TicketSale.sold", 3, sold);
    this.isPaid = RowComponent.of("TicketSale.isPaid", 4, isPaid);
    this.letter = RowComponent.of("TicketSale.letter", 5, letter);
    this.price = RowComponent.of("TicketSale.price", 6, price);
    this.zone = RowComponent.of("TicketSale.zone", 7, zone);
    this.numbers = RowComponent.of("TicketSale.numbers", 8, numbers);
    this.names = RowComponent.of("TicketSale.names", 9, names);
    this.total = RowComponent.of("TicketSale.total", 10, total);
  }

  /** Returns what selects an expression for each component, in their order. */
  public static TicketSaleProjection of(Expression<String> row, Expression<Integer> seats,
      Expression<Long> sold, Expression<Boolean> isPaid, Expression<Character> letter,
      Expression<Money> price, Expression<Zone> zone, Expression<Long[]> numbers,
      Expression<List<? extends String>> names, Expression<BigDecimal> total) {
    return new TicketSaleProjection(row, seats, sold, isPaid, letter, price, zone, numbers, names,
        total);
  }

  @Override
  public List<Expression<?>> expressions() {
    return List.of(row.expression(), seats.expression(), sold.expression(), isPaid.expression(),
        letter.expression(), price.expression(), zone.expression(), numbers.expression(),
        names.expression(), total.expression());
  }

  @Override
  public TicketSale read(ResultSet row, JdbcValues values) throws SQLException {
    return new TicketSale(this.row.get(row, values), seats.getInt(row, values),
        sold.getLong(row, values), isPaid.getBoolean(row, values), letter.getChar(row, values),
        price.getOrNull(row, values), zone.get(row, values), numbers.getOrNull(row, values),
        names.get(row, values), total.get(row, values));
  }
}
