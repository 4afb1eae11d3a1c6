package nested;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

/** Entities within a class. */
public class Shop {

    @Table("orders")
    public static class Order {

        @Id
        Long id;

        @Relationship(backPopulates = "order")
        List<Line> lines = new ArrayList<>();
    }

    @Table("line")
    static class Line {

        @Id
        Long id;

        Size size;

        @Relationship(backPopulates = "lines")
        Ref<Order> order = Ref.empty();
    }

    enum Size {
        SMALL,
        LARGE
    }
}
