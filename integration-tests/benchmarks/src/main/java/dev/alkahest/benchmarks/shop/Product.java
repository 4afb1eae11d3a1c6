package dev.alkahest.benchmarks.shop;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Eight columns of mixed types. Hand-written JDBC makes objects of this class too. */
@Table("product")
public class Product {
    @Id
    public Long id;

    @Column(length = 80, nullable = false)
    public String name;

    @Column(precision = 10, scale = 2, nullable = false)
    public BigDecimal price;

    public int stock;

    public double weight;

    public boolean active;

    @Column(nullable = false)
    public LocalDate released;

    @Column(nullable = false)
    public LocalDateTime changed;

    /** Returns whether another has the same values in all columns but the key. */
    public boolean hasValuesOf(Product other) {
        return name.equals(other.name)
                && price.compareTo(other.price) == 0
                && stock == other.stock
                && weight == other.weight
                && active == other.active
                && released.equals(other.released)
                && changed.equals(other.changed);
    }

    /** Returns the values of all columns but the key. */
    @Override
    public String toString() {
        return name + "," + price + "," + stock + "," + weight + "," + active + "," + released + "," + changed;
    }
}
