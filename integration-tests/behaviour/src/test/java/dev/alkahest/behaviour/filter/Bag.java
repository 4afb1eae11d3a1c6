package dev.alkahest.behaviour.filter;

import dev.alkahest.annotation.Filter;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;
import org.jspecify.annotations.Nullable;

/** Each class has a table for what it adds. */
@Table("filter_bag")
@Inheritance(Inheritance.Strategy.JOINED)
abstract sealed class Bag permits Bag.Plain, Bag.Worn {

    @Id
    @Nullable
    Long id;

    String tenant = "a";

    @Relationship(backPopulates = "bags")
    Ref<Crate> crate = Ref.empty();

    @Filter
    static Condition ofTenant(BagTable one) {
        return one.tenant.eq(Tenant.current());
    }

    @Table("filter_plain_bag")
    static final class Plain extends Bag {}

    @Table("filter_worn_bag")
    static sealed class Worn extends Bag permits Torn {

        int holes;

        @Filter
        static Condition useful(BagWornTable one) {
            return one.holes.lt(3);
        }
    }

    @Table("filter_torn_bag")
    static final class Torn extends Worn {}
}
