package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("order_line") // error at @Table("order_line"): [GeneratedName] Another entity has bad.OrderLineTable for its table already, and that of OrderLine would have the same name. Rename one of the two.
class OrderLine {
    @Id
    Long id;
}
