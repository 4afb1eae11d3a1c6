package dev.alkahest.behaviour.filter;

import dev.alkahest.annotation.Filter;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each class has a table with all columns. */
@Table("filter_net")
@Inheritance(Inheritance.Strategy.CONCRETE)
abstract sealed class Net permits Net.Plain, Net.Worn {

    @Id
    @Generated(Generated.Strategy.UUID_V7)
    @Nullable
    UUID id;

    String tenant = "a";

    @Relationship(backPopulates = "nets")
    Ref<Crate> crate = Ref.empty();

    @Filter
    static Condition ofTenant(NetTable one) {
        return one.tenant.eq(Tenant.current());
    }

    @Table("filter_plain_net")
    static final class Plain extends Net {}

    @Table("filter_worn_net")
    static sealed class Worn extends Net permits Torn {

        int holes;

        @Filter
        static Condition useful(NetWornTable one) {
            return one.holes.lt(3);
        }
    }

    @Table("filter_torn_net")
    static final class Torn extends Worn {}
}
