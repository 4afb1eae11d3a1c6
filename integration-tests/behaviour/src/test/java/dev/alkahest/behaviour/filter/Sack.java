package dev.alkahest.behaviour.filter;

import dev.alkahest.annotation.Filter;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;
import org.jspecify.annotations.Nullable;

/** All classes share one table. */
@Table("filter_sack")
@Inheritance(Inheritance.Strategy.SINGLE_TABLE)
abstract sealed class Sack permits Sack.Plain, Sack.Worn {

    @Id
    @Nullable
    Long id;

    String tenant = "a";

    @Relationship(backPopulates = "sacks")
    Ref<Crate> crate = Ref.empty();

    @Filter
    static Condition ofTenant(SackTable one) {
        return one.tenant.eq(Tenant.current());
    }

    @Table
    static final class Plain extends Sack {}

    @Table
    static sealed class Worn extends Sack permits Torn {

        int holes;

        @Filter
        static Condition useful(SackWornTable one) {
            return one.holes.lt(3);
        }
    }

    @Table
    static final class Torn extends Worn {}
}
