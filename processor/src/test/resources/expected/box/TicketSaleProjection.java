package box;

import dev.alkahest.sql.Expression;
import dev.alkahest.sql.RowComponent;
import dev.alkahest.sql.RowProjection;
import dev.alkahest.sql.RowReader;
import dev.alkahest.sql.SelectedValue;
import java.math.BigDecimal;
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
      SelectedValue<List<? extends String>> names, Expression<BigDecimal> total) {
    this.row = RowComponent.of("TicketSale.row", 0, row);
    this.seats = RowComponent.of("TicketSale.seats", 1, seats);
    this.sold = RowComponent.of("TicketSale.sold", 2, sold);
    this.isPaid = RowComponent.of("TicketSale.isPaid", 3, isPaid);
    this.letter = RowComponent.of("TicketSale.letter", 4, letter);
    this.price = RowComponent.of("TicketSale.price", 5, price);
    this.zone = RowComponent.of("TicketSale.zone", 6, zone);
    this.numbers = RowComponent.of("TicketSale.numbers", 7, numbers);
    this.names = RowComponent.of("TicketSale.names", 8, names);
    this.total = RowComponent.of("TicketSale.total", this.names.next(), total);
  }

  /** Returns what selects an expression for each component, in their order. */
  public static TicketSaleProjection of(Expression<String> row, Expression<Integer> seats,
      Expression<Long> sold, Expression<Boolean> isPaid, Expression<Character> letter,
      Expression<Money> price, Expression<Zone> zone, Expression<Long[]> numbers,
      SelectedValue<List<? extends String>> names, Expression<BigDecimal> total) {
    return new TicketSaleProjection(row, seats, sold, isPaid, letter, price, zone, numbers, names,
        total);
  }

  @Override
  public List<SelectedValue<?>> selected() {
    return List.of(row.selected(), seats.selected(), sold.selected(), isPaid.selected(),
        letter.selected(), price.selected(), zone.selected(), numbers.selected(), names.selected(),
        total.selected());
  }

  @Override
  public TicketSale read(RowReader row, int at) throws SQLException {
    return new TicketSale(this.row.get(row, at), seats.getInt(row, at), sold.getLong(row, at),
        isPaid.getBoolean(row, at), letter.getChar(row, at), price.getOrNull(row, at),
        zone.get(row, at), numbers.getOrNull(row, at), names.get(row, at), total.get(row, at));
  }
}
