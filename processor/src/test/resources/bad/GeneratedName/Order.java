package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("orders") // error at @Table("orders"): [GeneratedName] bad.OrderMapper exists already, and the mapper of Order needs that name. Rename one of the two.
class Order {
    @Id
    Long id;

    @Table
    static class Line {
        @Id
        Long id;
    }
}
