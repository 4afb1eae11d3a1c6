package good.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores arrays and lists as arrays. */
@Table
class Herbarium {

    @Id
    Long id;

    @Column
    @Nullable String @Nullable [] names;

    @Column(nullable = false)
    private long[] sheets;

    @Column(length = 20, defaultValue = "array['dry']")
    List<@Nullable String> labels;

    @Column(precision = 8, scale = 2)
    List<BigDecimal> prices;

    @Column("stock_keys")
    UUID[] keys;

    @Column
    List<Hue> hues;

    long[] getSheets() {
        return sheets;
    }

    void setSheets(long[] sheets) {
        this.sheets = sheets;
    }

    enum Hue {
        GREEN
    }
}
